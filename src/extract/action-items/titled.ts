import type {
  ActionItem,
  FlowContent,
  Label,
  Section,
  SectionContent,
  Title,
} from '../../ast/nodes.ts';
import { rangeAround } from '../../syntax/range-around.ts';
import { slicePhrasing } from '../../syntax/slice-phrasing.ts';
import { rangeOf, type Source } from '../../syntax/source.ts';
import type { ExtractContext } from '../context.ts';
import { isClosing } from './closing.ts';
import { createItem } from './item.ts';

/**
 * Read an item that has a title of its own:
 *
 * ```markdown
 * ### 1. Automated health checks
 * Let the load balancer check its servers.
 * ```
 *
 * @returns
 *   The item, and what closes the document if that stands under it; nothing for
 *   a title over several items.
 */
export function readTitled(
  section: Section,
  context: ExtractContext,
): [ActionItem, ...SectionContent[]] | undefined {
  const { source } = context;
  const [title, ...content] = section.children;
  const [text, ...more] = content;
  if (section.kinds[0] !== 'other' || text?.type !== 'paragraph') return;

  const closing = more.findIndex((node) => node.type === 'paragraph' && isClosing(node, source));
  const own = closing < 0 ? content : content.slice(0, closing + 1);
  const rest = content.slice(own.length);
  if (!isOneItem(section, own, source)) return;

  const words = titleLabel(title, source);
  // `###` with nothing behind it, or a number alone.
  const label = words.children.length > 0 ? words : undefined;
  const range: [number, number] = [rangeOf(title)[0], rangeOf(own.at(-1) ?? text)[1]];
  return [createItem({ label, blocks: own as FlowContent[], range }, context), ...rest];
}

/** The words of a title, without its number. */
function titleLabel({ children }: Title, source: Source): Label {
  const [start, end] = rangeAround(children);
  const number =
    /^\s{0,4}\(?\d{1,3}[.)]\s{0,4}/u.exec(source.text.slice(start, end))?.[0].length ?? 0;
  const words = slicePhrasing(children, start + number, end, source);
  return { type: 'label', children: words, position: source.toPosition(start + number, end) };
}

/** One paragraph, or whatever explains a title with a number. */
function isOneItem(section: Section, content: SectionContent[], source: Source): boolean {
  if (content.length === 1) return true;
  const numbered = /^[#\s*]{0,10}\(?\d{1,3}[.)]/u.test(
    source.text.slice(rangeOf(section)[0]).slice(0, 20),
  );
  return numbered && content.every(({ type }) => explains.has(type));
}

const explains: ReadonlySet<string> = new Set(['paragraph', 'code', 'html', 'blockquote']);
