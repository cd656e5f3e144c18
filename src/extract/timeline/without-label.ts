import type { Paragraph } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { FlowContent, Label } from '../../ast/nodes.ts';
import { sliceParagraph } from '../../syntax/slice-phrasing.ts';
import { rangeOf, type Source } from '../../syntax/source.ts';
import { textLines } from '../../syntax/text-lines.ts';
import { readLabel } from '../label.ts';
import { isEntryLabel } from './entry-label.ts';

/**
 * Part the text of an entry from the label that it begins with, if it is one
 * that entries have: `10:30 Escalation: the database team is called`.
 *
 * @param below
 *   Blocks behind the text.
 */
export function withoutLabel(
  text: Paragraph | undefined,
  source: Source,
  below: readonly FlowContent[] = [],
): { label?: Label; blocks: ReadonlyArray<FlowContent | undefined> } {
  const whole = { blocks: [text, ...below] };
  if (!text) return whole;
  const [line] = textLines(text.children, ...rangeOf(text), source);
  const label = line && readLabel(text, line, source);
  if (!label?.rest || !isEntryLabel(toString(label.node))) return whole;
  const rest = sliceParagraph(text.children, label.rest, rangeOf(text)[1], source);
  return { label: label.node, blocks: [rest, ...below] };
}
