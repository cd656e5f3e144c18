import type { Text } from 'mdast';
import type { Node, Position } from '../ast/nodes.ts';
import { type Found, nodesOf } from '../ast/nodes-of.ts';
import { linesOf } from '../ast/text-lines.ts';
import { defineRule, type RuleContext } from './define-rule.ts';
import { isQuoted } from './facts/prose/is-quoted.ts';

/**
 * Markdown knows a checkbox as `- [ ]` or `- [x]`, with a space on both sides. Anything else is
 * shown as brackets: nobody can tick it, and neither a person nor a program sees whether the work
 * is done.
 *
 * Signs that some programs add, such as `[-]` and `[>]`, are left alone, as are brackets in a
 * table, where no program shows a box. `[]` outside of action items may be an empty list, and is
 * reported only beside another box.
 *
 * When not to use it: what shows your documents knows checkboxes of its own.
 */
export default defineRule({
  name: 'checkbox-malformed',
  description: 'Flag checkboxes that Markdown does not know as such, such as `- []` or `-[ ]`.',
  category: 'structure',
  presets: { minimal: 'warn', recommended: 'warn', strict: 'error' },
  fixable: true,

  check(tree, context) {
    for (const found of nodesOf(tree, 'text')) {
      const block = found.ancestors.at(-1);
      if (!block || !blocks.has(block.type) || isQuoted(found.ancestors)) continue;
      const isFirst = childrenOf(block)[0] === found.node;
      if (isFirst) reportBox(found, context);
      reportLines(found.node, isFirst, context);
    }
  },
});

const blocks: ReadonlySet<string> = new Set(['paragraph', 'label']);

/** `- []`, `- [ x]`, `- [x]done` */
function reportBox(found: Found<Text>, context: RuleContext): void {
  const { node, ancestors } = found;
  const marker = markerOf(found, context);
  const [line] = linesOf(node);
  if (!marker || !line) return;
  const [box] = malformed.exec(line.value) ?? [];
  if (/\s$/.test(marker.text) && box && isTask(ancestors, box)) {
    const right = /[^[\]\s]/.test(box) ? '[x]' : '[ ]';
    const written = /^\s/.test(line.value.slice(box.length)) ? right : `${right} `;
    if (written !== box) reportEdit(line.placeOf(0, box.length), [box, written], context);
  }
  const [glued] = isGlued.exec(marker.text + line.value) ?? [];
  const end = glued && line.placeOf(0, glued.length - marker.text.length)?.end;
  if (glued && end) reportEdit({ start: marker.start, end }, [glued, apart(glued)], context);
}

const malformed = /^\[(?:[ \t]{0,3}[xX✓✔]?[ \t]{0,3})\](?!\s{0,3}[([:])(?=\s{0,3}\S)/u;
const isGlued = /^(?:[-*+]|\d{1,2}[.)])\[[ xX]\](?=\s)/;

function apart(glued: string): string {
  return glued.replace('[', ' [');
}

/** What stands before a text in its item; nothing where that is more than a marker: a cell of a table. */
function markerOf({ node, ancestors }: Found<Text>, { sourceOf }: RuleContext) {
  const start = ancestors[itemIndex(ancestors)]?.position?.start;
  const text = start && node.position && sourceOf({ start, end: node.position.start });
  return text && /^(?:[-*+]|\d{1,9}[.)])\s{0,9}$/.test(text) ? { text, start } : undefined;
}

function itemIndex(ancestors: readonly Node[]): number {
  return ancestors.findLastIndex(({ type }) => type === 'listItem' || type === 'actionItem');
}

/** Where `[]` is a box, not an empty list in a list of values. */
function isTask(ancestors: readonly Node[], box: string): boolean {
  const at = itemIndex(ancestors);
  if (ancestors[at]?.type === 'actionItem' || box !== '[]') return true;
  const items = childrenOf(ancestors[at - 1]);
  const first = items.findIndex(startsWithBox);
  return items.some((item, index) => index > first && startsWithBox(item));
}

function startsWithBox(item: Node): boolean {
  if ('checked' in item && typeof item.checked === 'boolean') return true;
  const [paragraph] = childrenOf(item);
  const [text] = childrenOf(paragraph);
  return text?.type === 'text' && malformed.test((text as Text).value);
}

function childrenOf(node: Node | undefined): readonly Node[] {
  return node && 'children' in node ? (node.children as Node[]) : [];
}

/** `-[ ] Restart it`, which is no item of a list either */
function reportLines(text: Text, isFirst: boolean, context: RuleContext): void {
  for (const [index, { value, placeOf }] of linesOf(text).entries()) {
    const [glued] = (index > 0 || isFirst ? isGlued.exec(value) : undefined) ?? [];
    if (glued) reportEdit(placeOf(0, glued.length), [glued, apart(glued)], context);
  }
}

/** What is not written as it reads, such as `\[]`, is meant to be no box. */
function reportEdit(
  place: Position | undefined,
  [written, right]: [written: string, right: string],
  { report, sourceOf }: RuleContext,
): void {
  const [start, end] = [place?.start.offset, place?.end.offset];
  if (!place || start === undefined || end === undefined || sourceOf(place) !== written) return;
  // The space behind goes along: what is made a box is no longer text, and the text begins there.
  const next = { start: place.end, end: { ...place.end, offset: end + 1 } };
  const space = /^[ \t]$/.test(sourceOf(next)) && !right.endsWith(' ') ? sourceOf(next) : '';
  const remedy = written === right.trim() ? 'put a space behind it' : `write \`${right.trim()}\``;
  report({
    place,
    message: `\`${written}\` is no checkbox: ${remedy}`,
    fix: { range: [start, end + space.length], text: right + space },
  });
}
