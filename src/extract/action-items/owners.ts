import type { Nodes } from 'mdast';
import type { Owner } from '../../ast/nodes.ts';
import { matchesOf } from '../../pattern/matches-of.ts';
import { rangeOf, type Source } from '../../syntax/source.ts';
import { visibleText } from '../../syntax/visible-text.ts';
import { bracketParts } from './brackets.ts';
import { namesNothing } from './names-nothing.ts';
import { notNames, ownerPatterns } from './owner-patterns.ts';

/** All that is named in a cell of the owner column. */
export function ownersIn(cell: Nodes | undefined, source: Source): Owner[] {
  if (!cell) return [];
  const start = rangeOf(cell)[0];
  const text = visibleText(cell, source);
  return matchesOf(text, eachName).flatMap(({ 0: value, index }) =>
    namesNothing(value) ? [] : [owner(value, start + index, source)],
  );
}

/** What is between commas and the like; the slash in the handle of a team divides nothing. */
const eachName = /@[\w.-]{1,60}\/[\w.-]{1,60}|[^\s|,;&/](?:[^|,;&/\r\n]{0,100}[^\s|,;&/])?/g;

/** The owners that are marked as such in the text of an item. */
export function ownersInText(block: Nodes, source: Source): Owner[] {
  const start = rangeOf(block)[0];
  const text = visibleText(block, source);
  const found = ownerPatterns.flatMap((pattern) => matchesOf(text, pattern));
  const owners: Owner[] = [];
  let end = 0;
  const marked = found.map((match) => {
    const names = match.groups?.names ?? '';
    return { names, from: match.index + match[0].indexOf(names) };
  });
  for (const { names, from } of [...marked, ...inBrackets(text)].sort((a, b) => a.from - b.from)) {
    if (from < end) continue;
    for (const { 0: value, index } of matchesOf(names, /[^\s,;&](?:[^,;&\r\n]{0,60}[^\s,;&])?/g)) {
      if (notNames.test(value) || namesNothing(value)) continue;
      owners.push(owner(value, start + from + index, source));
      end = from + index + value.length;
    }
  }
  return owners;
}

/** A name beside a ticket, a date or a priority: `(P1, Ana Lund, OPS-31)`. */
function inBrackets(text: string): Array<{ names: string; from: number }> {
  return bracketParts(text)
    .filter((part) => part.isBesideFact && name.test(part.text))
    .map((part) => ({ names: part.text, from: part.index }));
}

const name =
  /^(?:\p{Lu}[\p{Ll}'’-]{1,30}(?:\s\p{Lu}[\p{L}.'’-]{0,30}){0,2}|(?:the )?[\p{L}-]{2,20}(?: [\p{L}-]{2,20})? team)$/u;

function owner(value: string, start: number, source: Source): Owner {
  const end = start + value.length;
  return {
    type: 'owner',
    value: source.text.slice(start, end),
    position: source.toPosition(start, end),
  };
}
