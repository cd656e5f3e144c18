import { toString } from 'mdast-util-to-string';
import type { Field, Node, PostmortemContent } from '../ast/nodes.ts';
import { loadYaml } from '../late-packages/index.ts';
import type { Writer } from './writer.ts';

/**
 * Move the fields that stand before the first section into YAML front matter, under the author's
 * names. One with a link, code or other markup stays where it is: YAML has no place for it.
 */
export function toFrontMatter(
  nodes: PostmortemContent[],
  { options, kept, offer }: Writer,
): PostmortemContent[] {
  if (options.metadata !== 'front-matter') return nodes;
  const [matter] = nodes;
  if (matter?.type !== 'yaml' && nodes.some(({ type }) => type === ('toml' as string)))
    return nodes;
  const moved = nodes.filter((node): node is Field => node.type === 'field' && isPlain(node));
  const fields = moved.filter((field) => !kept.has(field));
  for (const field of moved) offer(field);
  if (fields.length === 0) return nodes;

  const known = matter?.type === 'yaml' ? matter.value : '';
  const value = [known, ...fields.map(toYaml)].filter((part) => part !== '').join('\n');
  const rest = nodes.filter((node) => node !== matter || node.type !== 'yaml');
  const others = rest.filter((node) => !fields.includes(node as Field));
  return [{ type: 'yaml', value }, ...others];
}

/** `Severity: SEV-2` */
function toYaml({ children: [label, ...value] }: Field): string {
  const name = toString(label).trim();
  return loadYaml()
    .stringify({ [name]: textOf(value) }, { lineWidth: 0 })
    .trimEnd();
}

function textOf(nodes: readonly Node[]): string {
  return nodes.map(wordsOf).join('').replace(/\s+/g, ' ').trim();
}

function wordsOf(node: Node): string {
  if (node.type !== 'interval') return toString(node);
  const { children, separator = ' - ' } = node as Node & { children: Node[]; separator?: string };
  return children.map(wordsOf).join(separator);
}

function isPlain({ children: [, ...value] }: Field): boolean {
  return value.every(({ type }) => plain.has(type));
}

const plain: ReadonlySet<string> = new Set([
  'duration',
  'emphasis',
  'interval',
  'owner',
  'reference',
  'strong',
  'text',
  'timestamp',
]);
