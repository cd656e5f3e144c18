import type { Text } from 'mdast';
import type { Literal } from 'unist';
import type { Field, Label, Postmortem, Title } from '../ast/nodes.ts';
import { rangeOf, type Source } from '../syntax/source.ts';
import type { ExtractContext } from './context.ts';
import type { Entry, Span } from './front-matter/entry.ts';
import { readToml } from './front-matter/toml.ts';
import { readYaml } from './front-matter/yaml.ts';
import { fieldName } from './prose/field-name.ts';
import { markTimes } from './prose/mark-times.ts';

/**
 * Read the fields of YAML or TOML front matter, and the title if the document has no other.
 *
 * They follow the front matter, which stays for printing; their positions are in
 * it. What is not understood is left alone: it is the site generator's.
 */
export function extractFrontMatter(tree: Postmortem, context: ExtractContext): void {
  const [matter] = tree.children as Literal[];
  const read = readers[matter?.type ?? ''];
  if (!matter || !read) return;

  // A line that ends in CR alone is one in Markdown, and none in YAML and TOML.
  const text = String(matter.value).replace(/\r(?!\n)/g, '\n');
  const [start] = rangeOf(matter);
  const base = start + (fence.exec(context.source.text.slice(start))?.[0].length ?? 0);
  const facts = read(text).map((entry) => toNode(textsOf(entry, base, context), tree, context));
  tree.children = [...tree.children.slice(0, 1), ...facts, ...tree.children.slice(1)];
}

/** Micromark does not keep all of a text as it is (`U+0000`), but its length: what is before it is counted. */
const fence = /^(?:---|\+{3})[ \t]{0,1000}(?:\r\n|\r|\n)/;

const readers: Readonly<Record<string, (text: string) => Entry[]>> = {
  toml: readToml,
  yaml: readYaml,
};

/** `title`, as generators of sites have it, and in other languages. */
const titleKeys = /^(?:title|titre|t[ií]tulo|titel|titolo)$/;

interface Texts {
  key: Text;
  values: Text[];
}

function textsOf({ key, values }: Entry, base: number, { source }: ExtractContext): Texts {
  const toText = (span: Span) => textAt(span, base, source);
  return { key: toText(key), values: values.map(toText) };
}

function textAt([from, to]: Span, base: number, source: Source): Text {
  const [start, end] = [base + from, base + to];
  const position = source.toPosition(start, end);
  return { type: 'text', value: source.text.slice(start, end), position };
}

function toNode({ key, values }: Texts, tree: Postmortem, context: ExtractContext): Title | Field {
  const { source } = context;
  const [first, last] = [values[0], values.at(-1)] as [Text, Text];
  const position = source.toPosition(rangeOf(key)[0], rangeOf(last)[1]);
  const hasTitle = tree.children.some(({ type }) => type === 'title');
  if (titleKeys.test(key.value) && !hasTitle && values.length === 1) {
    const children = markTimes([first], context);
    return { type: 'title', style: 'frontmatter', children, position };
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
