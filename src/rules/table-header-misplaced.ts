import type { Table, TableRow } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { excerpt } from '../ast/excerpt.ts';
import type { Interval, Node, Postmortem, Timestamp } from '../ast/nodes.ts';
import { nodesOf } from '../ast/nodes-of.ts';
import { linesOf, type TextLine } from '../ast/text-lines.ts';
import { defineRule, type Problem } from './define-rule.ts';
import { isQuoted } from './facts/prose/is-quoted.ts';
import { isDashes, saysColumns } from './facts/timeline/table-rows.ts';

/**
 * In Markdown the row right above the dashes is the header of a table, and nothing else is. With
 * the dashes a row too low, the titles of the columns are shown as text above the table and an
 * entry as its header; with the dashes on top, there is no table at all. A reader can puzzle it
 * out, a program reads an entry less.
 *
 * The dashes of a table are reported where they are shown as text or as a row, and the header of a
 * table where it is an entry of the timeline or stands under another row. An empty header is
 * none of that, unless the titles of the columns are the first row below it.
 *
 * When not to use it: there is no reason to switch it off.
 */
export default defineRule({
  name: 'table-header-misplaced',
  description: 'Flag tables whose dashes stand in the wrong place, so that the header is lost.',
  category: 'structure',
  presets: { minimal: 'warn', recommended: 'warn', strict: 'error' },

  check(tree, { report }) {
    for (const { node, ancestors } of nodesOf(tree, 'table')) {
      const problem = isQuoted(ancestors) ? undefined : problemOf(node, ancestors.at(-1));
      if (problem) report(problem);
    }
    for (const type of ['tableRow', 'timelineEvent', 'actionItem'] as const) {
      for (const { node } of nodesOf(tree, type)) {
        if (!isDashes.test(toString(node))) continue;
        report({
          place: node,
          message: 'A row of dashes is shown as a row of the table: take it out',
        });
      }
    }
    for (const problem of dashesInText(tree)) report(problem);
  },
});

/** What is wrong with the header of a table, or right above it. */
function problemOf(table: Table, parent: Node | undefined): Problem | undefined {
  const siblings = parent && 'children' in parent ? (parent.children as Node[]) : [];
  const at = siblings.indexOf(table);
  const [header] = table.children;
  const above = rowAbove(table, siblings[at - 1]);
  if (above) {
    const message = `\`${above.text}\` is not the header of the table below it: put the row of dashes right under it`;
    return { place: above.place, message };
  }
  if (header && isEntry(header)) {
    const row = header.children.map((cell) => excerpt(cell)).join(' | ');
    const remedy = isRightBelow(table, siblings[at - 1])
      ? 'put the row of dashes right under the one with the titles of the columns'
      : `put a row such as \`${columns(header)}\` and the row of dashes above it`;
    const message = `\`${row}\` is an entry, but stands where the header of its table is: ${remedy}`;
    return { place: header, message };
  }
  const next = siblings[at + 1];
  if (!header || !next || toString(header) !== '' || !saysColumns(next)) return undefined;
  const message = `\`${excerpt(next)}\` is read as an entry: put the titles of the columns above the row of dashes`;
  return { place: next, message };
}

function columns({ children }: TableRow): string {
  return children.length > 2 ? '| Date | Time | Event |' : '| Time | Event |';
}

/** The last line of what ends right above a table, if it is a row too. */
function rowAbove(table: Table, before: Node | undefined) {
  if (!before?.position || !isRightBelow(table, before)) return undefined;
  if (before.type !== 'paragraph' && before.type !== 'title') return undefined;
  const text = toString(before).split('\n').at(-1)?.trim() ?? '';
  if (!isRow.test(text) || isDelimiter.test(text)) return undefined;
  const { start, end } = before.position;
  const place = { start: start.line === end.line ? start : { line: end.line, column: 1 }, end };
  return { text: text.replaceAll('`', "'"), place };
}

function isRightBelow({ position }: Node, before: Node | undefined): boolean {
  return before?.position !== undefined && before.position.end.line + 1 === position?.start.line;
}

const isRow = /^\|[^|]{1,400}\|/;
const isDelimiter = /^\|(?:[ \t]{0,9}:?-{2,200}:?[ \t]{0,200}\|){2,50}$/;

/** A time of day and what happened then; several times head the columns of a comparison. */
function isEntry({ children }: TableRow): boolean {
  const times = children.map(({ children: [only, other] }) => (other ? undefined : only) as Node);
  const [first, second] = times;
  if (!isTime(first) || isTime(times.at(-1))) return false;
  return isClock(first) || (isTime(second) && isClock(second));
}

function isTime(node: Node | undefined): node is Timestamp | Interval {
  return node?.type === 'timestamp' || node?.type === 'interval';
}

function isClock(time: Timestamp | Interval): boolean {
  const [start] = time.type === 'interval' ? time.children : [time];
  return start.time !== undefined;
}

/** Dashes that make no table are shown as they are. */
function dashesInText(tree: Postmortem): Problem[] {
  const tables = new Set(nodesOf(tree, 'table').map(({ node }) => node.position?.start.line));
  return nodesOf(tree, 'text').flatMap(({ node, ancestors }) =>
    isQuoted(ancestors) ? [] : linesOf(node).flatMap((line) => dashesIn(line, tables)),
  );
}

function dashesIn(
  { value, placeOf }: TextLine,
  tables: ReadonlySet<number | undefined>,
): Problem[] {
  const text = value.trim();
  if (!isDelimiter.test(text)) return [];
  const place = placeOf(0, text.length);
  const isTwice = tables.has((place?.start.line ?? -1) + 1);
  const remedy = isTwice
    ? 'take it out, the table below has its own'
    : 'put it right under the row with the titles of the columns';
  return [{ place, message: `The row of dashes \`${text}\` is shown as text: ${remedy}` }];
}
