import type { List, ListItem, PhrasingContent, RootContent } from 'mdast';

/** An item of a list: its first line, and what is under it. */
export function toListItem(
  head: PhrasingContent[],
  blocks: readonly RootContent[],
  checked?: boolean | undefined,
): ListItem {
  const children = [
    ...(head.length > 0 ? [{ type: 'paragraph' as const, children: head }] : []),
    ...blocks,
  ] as ListItem['children'];
  return {
    type: 'listItem',
    spread: isSpread(children),
    ...(checked !== undefined && { checked }),
    children,
  };
}

/** Blocks in an item have blank lines around them; a list under its first line does not need any. */
export function isSpread(children: ListItem['children']): boolean {
  return children.slice(1).some(({ type }) => type !== 'list') || children.length > 2;
}

declare module 'mdast' {
  interface ListData {
    /** Whether its items are entries, action items or fields. */
    isOfFacts?: true;
  }
}

/** A list of facts, numbered from `start` on where that is given, with blank lines between its items only where an item has some in it. */
export function toList(items: ListItem[], start?: number | undefined): List {
  const ordered = start !== undefined;
  return {
    type: 'list',
    ordered,
    ...(ordered && { start }),
    spread: false,
    children: items,
    data: { isOfFacts: true },
  };
}
