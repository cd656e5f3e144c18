import type { Literal, Node, Parent } from 'unist';
import type { Interval } from '../ast/nodes.ts';

/**
 * Tell what nodes say, without markup: a line for each block and each line break, white space
 * collapsed, empty lines left out.
 *
 * `mdast-util-to-string` runs the blocks together, and the words around a line break.
 *
 * @param nodes A node, or phrasing that belongs together.
 */
export function toText(...nodes: Node[]): string {
  return nodes
    .map(rawText)
    .join('')
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}

/** Tell what nodes say in one line. */
export function toLine(...nodes: Node[]): string {
  return toText(...nodes).replaceAll('\n', ' ');
}

/** What stands between the children, for those nodes that hold more than phrasing. */
const separators: Record<string, string> = {
  actionItem: ' ',
  blockquote: '\n',
  description: '\n',
  footnoteDefinition: '\n',
  list: '\n',
  listItem: '\n',
  section: '\n',
  table: '\n',
  tableRow: ' ',
  timelineEvent: ' ',
};

function rawText(node: Node): string {
  switch (node.type) {
    case 'break':
      return '\n';
    case 'definition':
    case 'toml':
    case 'yaml':
      return '';
    case 'html':
      return withoutTags(String((node as Literal).value));
    case 'image':
    case 'imageReference':
      return (node as Node & { alt?: string | null }).alt ?? '';
    case 'interval':
      return (node as Interval).children.map(rawText).join((node as Interval).separator ?? ' - ');
    case 'label':
      return `${childText(node as Parent)}: `;
    case 'actionItem':
    case 'timelineEvent':
      return childText(node as Parent).replaceAll('\n', ' ');
    default:
      return 'children' in node ? childText(node as Parent) : String((node as Literal).value ?? '');
  }
}

function childText({ children, type }: Parent): string {
  return children.map(rawText).join(separators[type] ?? '');
}

/** Comments go with their text, tags leave theirs. Linear, also where neither is closed. */
function withoutTags(html: string): string {
  const [head = '', ...comments] = html.split('<!--');
  const tails = comments.map((comment) => comment.split('-->').slice(1).join('-->'));
  // A lone tag stands within a word as likely as not; those of a whole block stand between words.
  const gap = /^<[^<>]*>$/.test(html) ? '' : ' ';
  return [head, ...tails]
    .join('')
    .replace(/<[/!?a-z][^<>]*>/gi, (tag) => (/^<br\b/i.test(tag) ? '\n' : gap));
}
