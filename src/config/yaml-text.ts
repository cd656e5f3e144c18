import type { Document } from 'yaml';
import { loadYaml } from '../late-packages/index.ts';
import type { ConfigPath } from './config.ts';
import type { ConfigText, Place } from './config-text.ts';

/** Read YAML; a file without anything is an empty object. */
export function readYaml(text: string): ConfigText {
  const { LineCounter, parseDocument } = loadYaml();
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, prettyErrors: false });
  const placeOf = (offset: number): Place => {
    const { line, col } = lineCounter.linePos(offset);
    return { line, column: col };
  };

  const { value, faults } = valueOf(document);
  return {
    value,
    errors: faults.map(({ message, offset }) => ({ ...placeOf(offset), message })),
    locate: (path, isKey = false) => placeOf(offsetAt(document.contents, [...path], isKey) ?? 0),
  };
}

interface Value {
  value?: unknown;
  faults: Array<{ message: string; offset: number }>;
}

function valueOf(document: Document): Value {
  const { errors } = document;
  if (errors.length > 0) {
    return { faults: errors.map(({ message, pos }) => ({ message, offset: pos[0] })) };
  }
  try {
    const value = document.toJS() ?? {};
    return isTree(value) ? { value, faults: [] } : { faults: [aliasFault(document, within)] };
  } catch (error) {
    return { faults: [aliasFault(document, (error as Error).message)] };
  }
}

const within = 'An alias stands for what it is in';

/** An alias may stand for what it is a part of. */
function isTree(value: unknown): boolean {
  try {
    return JSON.stringify(value) !== undefined;
  } catch {
    return false;
  }
}

/** The parser does not tell which alias it is that cannot be resolved. */
function aliasFault(document: Document, reason: string): Value['faults'][number] {
  let offset = 0;
  loadYaml().visit(document, {
    Alias(_key, { source, range }) {
      if (!offset && reason.endsWith(source)) offset = range?.[0] ?? 0;
    },
  });
  return { message: `${reason}: write out what the aliases stand for`, offset };
}

/** Where the value is, or as near to it as there is anything. */
function offsetAt(node: unknown, [step, ...rest]: ConfigPath, isKey: boolean): number | undefined {
  if (step === undefined) return startOf(node);
  const { isMap, isScalar, isSeq } = loadYaml();
  const pair = isMap(node)
    ? node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step))
    : undefined;
  const value = isSeq(node) ? node.items[Number(step)] : pair?.value;
  if (pair && rest.length === 0 && isKey) return startOf(pair.key);
  return offsetAt(value, rest, isKey) ?? startOf(pair?.key) ?? startOf(node);
}

function startOf(node: unknown): number | undefined {
  return loadYaml().isNode(node) ? node.range?.[0] : undefined;
}
