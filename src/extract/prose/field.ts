import type { Paragraph } from 'mdast';
import type { Field, FieldName } from '../../ast/nodes.ts';
import { slicePhrasing } from '../../syntax/slice-phrasing.ts';
import { rangeOf, type Source } from '../../syntax/source.ts';
import type { TextLine } from '../../syntax/text-lines.ts';
import type { ExtractContext } from '../context.ts';
import { readLabel } from '../label.ts';
import { fieldName } from './field-name.ts';
import { markTimes } from './mark-times.ts';

/**
 * Read a line that states one fact: `**Severity:** SEV-2`, `Start Time: 10:00 UTC`.
 *
 * @returns
 *   Nothing where the line has no label, no value, or a label that is not known.
 */
export function readField(
  paragraph: Paragraph,
  line: TextLine,
  context: ExtractContext,
): Field | undefined {
  const label = readLabel(paragraph, line, context.source);
  if (!label?.rest) return;
  const [start, end] = rangeOf(label.node);
  const name = fieldName(line.text.slice(start - line.start, end - line.start));
  if (!name) return;
  return createField(
    name,
    label.node,
    valueOf(paragraph, label.rest, line.end, context),
    context.source,
  );
}

function valueOf({ children }: Paragraph, start: number, end: number, context: ExtractContext) {
  return markTimes(slicePhrasing(children, start, end, context.source), context);
}

function createField(
  name: FieldName,
  label: Field['children'][0],
  value: ReturnType<typeof slicePhrasing>,
  source: Source,
): Field {
  const end = rangeOf(value.at(-1) ?? label)[1];
  return {
    type: 'field',
    name,
    children: [label, ...value],
    position: source.toPosition(rangeOf(label)[0], end),
  };
}
