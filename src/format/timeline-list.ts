import type { ListItem, Paragraph, PhrasingContent, RootContent, Table } from 'mdast';
import type { Description, TimelineEvent } from '../ast/nodes.ts';
import { writeEntry } from './entry.ts';
import { toList } from './list-item.ts';
import { headerWords } from './rows.ts';
import type { Writer } from './writer.ts';
import { written } from './written.ts';

/**
 * Write the rows of a table of a timeline as a list. The titles of its columns stay in a comment;
 * the zone that they name is written on each entry.
 */
export function writeRowsAsList(
  header: Table,
  events: readonly TimelineEvent[],
  writer: Writer,
): RootContent[] {
  const { zones = 'written' } = writer.options;
  const options = { ...writer.options, zones: zones === 'written' ? 'inherited' : zones } as const;
  const items = events.map((event) => toItem(event, { ...writer, options }));
  const titles = headerWords(header, writer).join(' | ').replaceAll('--', '—');
  return [{ type: 'html', value: `<!-- ${titles} -->` }, toList(items)];
}

/** What stands in further columns follows in brackets. */
function toItem(event: TimelineEvent, writer: Writer): ListItem {
  const children = event.children.map((child) =>
    child.type === 'description' ? inOneParagraph(child) : child,
  );
  return writeEntry({ ...event, children }, writer, { isRow: true });
}

function inOneParagraph(description: Description): Description {
  const [first, ...more] = description.children;
  if (first?.type !== 'paragraph' || !more.every(({ type }) => type === 'paragraph')) {
    return description;
  }
  const further = (more as Paragraph[]).flatMap(({ children }): PhrasingContent[] => [
    written(' ('),
    ...children,
    written(')'),
  ]);
  return { ...description, children: [{ ...first, children: [...first.children, ...further] }] };
}
