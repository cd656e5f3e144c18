import { visit } from 'unist-util-visit';
import type { Node, Position, Section, Title } from '../../../ast/nodes.ts';
import type { TextEdit } from '../../define-rule.ts';

/**
 * The edit that says once which zone the times under a title are in: in a line of its own below a
 * heading, else in brackets behind the title, where a line might be read as an entry.
 *
 * @returns Nothing where the place of the title in the source is not known.
 */
export function stateZone(
  section: Section,
  zone: string,
  sourceOf: (place: Node | Position) => string,
): TextEdit | undefined {
  const [title] = section.children;
  const { start, end } = section.position ?? {};
  const below = title.position?.end;
  if (start?.offset === undefined || !end || below?.offset === undefined) return undefined;
  const isHeading = title.style === 'atx' || title.style === 'setext';
  if (!isHeading || start.column > 1) return inBrackets(title, zone);

  const behind = sourceOf({ start: below, end });
  const ending = /\r\n|\n|\r/.exec(behind)?.[0];
  if (!ending || !behind.startsWith(ending)) return inBrackets(title, zone);
  const note = `${ending}${ending}All times are ${zone}.`;
  // A line right below would go on the paragraph.
  const isFollowed = !/^[ \t]{0,20}(?:\r|\n|$)/.test(behind.slice(ending.length));
  const text = isFollowed ? note + ending : note;
  return { range: [below.offset, below.offset], text };
}

function inBrackets(title: Title, zone: string): TextEdit | undefined {
  let end: number | undefined;
  visit(title as Node, 'text', (text: Node) => {
    end = text.position?.end.offset;
  });
  return end === undefined ? undefined : { range: [end, end], text: ` (${zone})` };
}
