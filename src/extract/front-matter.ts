import type { Text } from 'mdast';
import { isMap, isScalar, isSeq, type Pair, parseDocument, type Scalar } from 'yaml';
import type { Field, Label, Postmortem, PostmortemContent, Title } from '../ast/nodes.ts';
import { rangeOf, type Source } from '../syntax/source.ts';
import type { ExtractContext } from './context.ts';
import { fieldName } from './prose/field-name.ts';
import { markTimes } from './prose/mark-times.ts';

/**
 * Read the fields of YAML front matter, and the title if the document has no other.
 *
 * They follow the front matter, which stays for printing; their positions are in
 * it. Front matter that is no YAML is left alone: it is the site generator's.
 */
export function extractFrontMatter(tree: Postmortem, context: ExtractContext): void {
  const [yaml] = tree.children;
  if (yaml?.type !== 'yaml') return;
  const document = parseDocument(yaml.value);
  if (document.errors.length > 0 || !isMap(document.contents)) return;

  const [start] = rangeOf(yaml);
  const base = start + context.source.text.slice(start).indexOf(yaml.value);
  const facts: PostmortemContent[] = document.contents.items.flatMap((pair) => {
    const entry = readPair(pair, base, context.source);
    return entry ? [toNode(entry, tree, context)] : [];
  });
  tree.children.splice(1, 0, ...facts);
}

interface Entry {
  key: Text;
  values: Text[];
}

/** A key with its plain values. */
function readPair({ key, value }: Pair, base: number, source: Source): Entry | undefined {
  if (!isScalar(key)) return;
  const scalars = isSeq(value) ? value.items : [value];
  const values = scalars.flatMap((item) => (isScalar(item) ? textOf(item, base, source) : []));
  const [text] = textOf(key, base, source);
  return text && values.length > 0 ? { key: text, values } : undefined;
}

/** The text of a scalar, inside its quotes. */
function textOf({ range, value }: Scalar, base: number, source: Source): Text[] {
  if (!range || value === null || value === '') return [];
  const raw = source.text.slice(base + range[0], base + range[1]);
  const quote = /^["']/.test(raw) ? 1 : 0;
  const [start, end] = [base + range[0] + quote, base + range[1] - quote];
  const text = source.text.slice(start, end);
  return text === ''
    ? []
    : [{ type: 'text', value: text, position: source.toPosition(start, end) }];
}

function toNode({ key, values }: Entry, tree: Postmortem, context: ExtractContext): Title | Field {
  const { source } = context;
  const [first, last] = [values[0], values.at(-1)] as [Text, Text];
  const position = source.toPosition(rangeOf(key)[0], rangeOf(last)[1]);
  const hasTitle = tree.children.some(({ type }) => type === 'title');
  if (key.value === 'title' && !hasTitle && values.length === 1) {
    return { type: 'title', style: 'frontmatter', children: [first], position };
  }
  const label: Label = { type: 'label', children: [key] };
  if (key.position) label.position = key.position;
  const comma: Text = { type: 'text', value: ', ' };
  const children = values.flatMap((value, index) => [
    ...(index > 0 ? [comma] : []),
    ...markTimes([value], context),
  ]);
  return {
    type: 'field',
    name: fieldName(key.value) ?? 'other',
    children: [label, ...children],
    position,
  };
}
