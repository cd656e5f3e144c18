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

  return {
    value: document.errors.length > 0 ? undefined : (document.toJS() ?? {}),
    errors: document.errors.map(({ message, pos }) => ({ ...placeOf(pos[0]), message })),
    locate: (path, isKey = false) => placeOf(offsetAt(document.contents, [...path], isKey) ?? 0),
  };
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
