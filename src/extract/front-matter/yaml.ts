import type { Pair, Scalar } from 'yaml';
import { loadYaml } from '../../late-packages/index.ts';
import type { Entry, Span } from './entry.ts';
import { isTooDeep } from './is-too-deep.ts';

/**
 * Read keys at the top of YAML that have a scalar or a list of them.
 *
 * @returns Nothing where it is no YAML, or deeper than anybody writes.
 */
export function readYaml(yaml: string): Entry[] {
  if (isTooDeep(yaml)) return [];
  const { isMap, parseDocument } = loadYaml();
  const document = parseDocument(yaml);
  if (document.errors.length > 0 || !isMap(document.contents)) return [];
  return document.contents.items.flatMap((pair) => readPair(pair, yaml));
}

function readPair({ key, value }: Pair, yaml: string): Entry[] {
  const { isScalar, isSeq } = loadYaml();
  const scalars = isSeq(value) ? value.items : [value];
  const values = scalars.flatMap((item) => (isScalar(item) ? spanOf(item, yaml) : []));
  const [name] = isScalar(key) ? spanOf(key, yaml) : [];
  return name && values.length > 0 ? [{ key: name, values }] : [];
}

/** The text of a scalar, inside its quotes. */
function spanOf({ range, value }: Scalar, yaml: string): Span[] {
  if (!range || value === null || value === '') return [];
  const [start, end] = range;
  const quote = /^["']/.test(yaml.slice(start, end)) ? 1 : 0;
  return end - start > 2 * quote ? [[start + quote, end - quote]] : [];
}
