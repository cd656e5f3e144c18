import type { Break, Link, Nodes } from 'mdast';
import { defaultHandlers } from 'mdast-util-to-markdown';
import type { Options } from 'remark-stringify';
import type { Literal } from 'unist';
import type { Node } from '../ast/nodes.ts';
import { bracketUrls } from './bare-urls.ts';
import type { SourceText } from './source-text.ts';

type Handlers = NonNullable<Options['handlers']>;
type Handle = NonNullable<Handlers['text']>;
type State = Parameters<Handle>[2];

/**
 * How text is printed: as it is written in the source, so that nothing is escaped that need not be,
 * and no character reference is lost.
 */
export function phrasingHandlers(source: SourceText): Handlers {
  const asWritten: Handle = (node: Nodes, parent, { stack }, { before, after }) => {
    const text = joinLines(source.at(node as Node) || valueOf(node));
    const isLinked = parent?.type === 'link' || stack.some((construct) => linked.has(construct));
    const urls = isLinked ? text : bracketUrls(text);
    const tail = inContext(after === '\n' ? urls.trimEnd() : urls, stack);
    return before === '\n' ? atLineStart(tail.trimStart()) : tail;
  };

  return {
    duration: asWritten,
    interval: asWritten,
    owner: asWritten,
    reference: asWritten,
    text: asWritten,
    timestamp: asWritten,
    link: linkHandler(source),
    break: (node: Break, _parent, state) => lineBreak(source.at(node), state),
    written: (node: Literal, _parent, { stack }, { before }) => {
      const text = inContext(valueOf(node), stack);
      return before === '\n' ? atLineStart(text) : text;
    },
    writtenBlock: valueOf,
  };
}

/** The text of a link may be written anew, its address and title stay: `&` needs no backslash there. */
function linkHandler(source: SourceText): Handle {
  const handle: Handle = (node: Link, parent, state, info) => {
    const end = node.children.at(-1)?.position?.end.offset;
    const address = end === undefined ? '' : source.text.slice(end, node.position?.end.offset);
    if (!/^\]\([^\n]*\)$/.test(address)) return defaultHandlers.link(node, parent, state, info);
    const bare = defaultHandlers.link({ ...node, url: '', title: null }, parent, state, info);
    return bare.slice(0, -'()'.length) + inContext(address.slice(1), state.stack);
  };
  return Object.assign(handle, { peek: defaultHandlers.link.peek });
}

/** What holds text that is a link already. */
const linked = new Set(['link', 'linkReference', 'label', 'reference']);

function valueOf(node: Nodes | Node): string {
  return String((node as Literal).value ?? '');
}

/** Lines without the indentation, and the marks of block quotes, that they have in the source. */
function joinLines(text: string): string {
  return text
    .replace(/[ \t]{0,1000}\n[ \t]{0,1000}(?:>[ \t]{0,100}){0,100}/g, '\n')
    .replaceAll('\t', ' ')
    .replace(/\n(?=#\d)/g, '\n\\');
}

/** A cell of a table is one line, in which a bar has a backslash. */
function inContext(text: string, stack: State['stack']): string {
  if (!stack.includes('tableCell')) return text;
  return text.replaceAll('\n', ' ').replace(/(?<!\\)\|/g, '\\|');
}

/** A line break is a backslash or two spaces, as it was; it has no place in a title. */
function lineBreak(text: string, { stack }: State): string {
  if (stack.includes('headingAtx') || stack.includes('tableCell')) return ' ';
  return text.startsWith('\\') ? '\\\n' : '  \n';
}

/** Text that was elsewhere in its line may look like the mark of a block where it begins one. */
function atLineStart(text: string): string {
  return text
    .replace(/^(?=#{1,6}(?:\s|\w|$)|[-+*](?:\s|$)|>|={2,}\s*$|-{2,}\s*$|`{3}|~{3}|\|)/u, '\\')
    .replace(/^(\d{1,9})(?=[.)](?:\s|$))/u, '$1\\');
}
