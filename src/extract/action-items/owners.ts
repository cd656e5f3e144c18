import type { Nodes } from 'mdast';
import type { Owner } from '../../ast/nodes.ts';
import { rangeOf, type Source } from '../../syntax/source.ts';
import { visibleText } from '../../syntax/visible-text.ts';
import { namesNothing } from './names-nothing.ts';
import { notNames, ownerPatterns } from './owner-patterns.ts';

/** All that is named in a cell of the owner column. */
export function ownersIn(cell: Nodes | undefined, source: Source): Owner[] {
  if (!cell) return [];
  const start = rangeOf(cell)[0];
  const text = visibleText(cell, source);
  return [...text.matchAll(/[^\s|,;&/](?:[^|,;&/\r\n]{0,100}[^\s|,;&/])?/g)].flatMap(
    ({ 0: value, index }) => (namesNothing(value) ? [] : [owner(value, start + index, source)]),
  );
}

/** The owners that are marked as such in the text of an item. */
export function ownersInText(block: Nodes, source: Source): Owner[] {
  const start = rangeOf(block)[0];
  const text = visibleText(block, source);
  const found = ownerPatterns.flatMap((pattern) => [...text.matchAll(pattern)]);
  const owners: Owner[] = [];
  let end = 0;
  for (const match of found.sort((a, b) => a.index - b.index)) {
    const names = match.groups?.names ?? '';
    const from = match.index + match[0].indexOf(names);
    if (from < end) continue;
    for (const { 0: value, index } of names.matchAll(/[^\s,;&](?:[^,;&\r\n]{0,60}[^\s,;&])?/g)) {
      if (notNames.test(value) || namesNothing(value)) continue;
      owners.push(owner(value, start + from + index, source));
      end = from + index + value.length;
    }
  }
  return owners;
}

function owner(value: string, start: number, source: Source): Owner {
  const end = start + value.length;
  return {
    type: 'owner',
    value: source.text.slice(start, end),
    position: source.toPosition(start, end),
  };
}
