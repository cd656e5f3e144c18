import type { List, ListItem } from 'mdast';
import { isSpread } from '../list-item.ts';

/** A list has blank lines between its items where an item has some in it, and else nowhere. */
export function tidyList(list: List): void {
  for (const item of list.children) item.spread = isSpread(item.children);
  list.spread = list.children.some(isLoose);
}

function isLoose(item: ListItem): boolean {
  const last = item.children.at(-1);
  return item.spread === true || (last?.type === 'list' && last.spread === true);
}
