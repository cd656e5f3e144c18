import type { Table, TableCell, TableRow } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Postmortem, SectionKind } from '../../../ast/nodes.ts';
import { pattern } from '../../../pattern/pattern.ts';
import { beforeCause, behindCause, causeLabel } from '../../words/causes.ts';
import { indexAmong } from '../document/index-among.ts';
import { type Sentence, sentencesOf } from './sentences.ts';

/** Whether a sentence states something of the incident: no question, and none of what is to be done. */
export function isStatement({ kinds, text }: Sentence): boolean {
  return !/[?？]\s*$/.test(text) && !kinds.some((kind) => notOnIncident.has(kind));
}

const notOnIncident: ReadonlySet<SectionKind> = new Set<SectionKind>([
  ...(['action-items', 'glossary', 'what-went-well', 'where-we-got-lucky'] as const),
]);

/** Whether a sentence stands where the cause is told: in a section or a cell of a table for it. */
export function isAboutCause(sentence: Sentence): boolean {
  return sentence.kinds.some((kind) => causes.has(kind)) || isCellOnCause(sentence);
}

/** By the title of its column, or the first cell of its row. */
function isCellOnCause({ ancestors, block }: Sentence): boolean {
  if (block.type !== 'tableCell') return false;
  const table = ancestors.findLast((node): node is Table => node.type === 'table');
  const row = ancestors.findLast((node): node is TableRow => node.type === 'tableRow');
  const column = row ? indexAmong(row, block) : -1;
  return [row?.children[0], table?.children[0]?.children[column]].some(
    (cell) => cell !== undefined && cell !== block && isCauseLabel(cell),
  );
}

/** Asked of the first cell of a row by all others. */
function isCauseLabel(cell: TableCell): boolean {
  const isLabel = causeLabels.get(cell) ?? causeLabel.test(toString(cell));
  causeLabels.set(cell, isLabel);
  return isLabel;
}

const causeLabels = new WeakMap<TableCell, boolean>();

const causes: ReadonlySet<SectionKind> = new Set(['root-cause', 'trigger', 'five-whys']);

/** A part of a sentence, by its first character and the one behind its last. */
export interface Part {
  start: number;
  end: number;
}

/**
 * How to tell whether a part of a sentence is given as a cause: by its section, or by the words
 * around it.
 *
 * Where no section is on the cause, the one on the background is.
 */
export function causesIn(tree: Postmortem): (sentence: Sentence, part: Part) => boolean {
  const inBackground = !sentencesOf(tree).some(isAboutCause);
  return (sentence, { start, end }) =>
    isAboutCause(sentence) ||
    (inBackground && sentence.kinds.includes('background')) ||
    isCalledCause(sentence.text, start, end);
}

/** Whether the sentence calls what stands in a part of it a cause: "due to …", "… led to". */
export function isCalledCause(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 160), start);
  const behind = text.slice(end, end + 120);
  return endsInLink.test(before) || beginsWithLink.test(behind);
}

/** A few words may stand between: "due to a plain case of". */
const endsInLink = pattern.i`(?<!\p{L})(?:${beforeCause})(?: [^.;:,()\ufffc]{0,48})?[\s"“'‘]{0,3}$`;

const beginsWithLink = pattern.i`^["”'’]?(?: [^.;:()]{0,80}?)?,? (?:which |and |that |also )?(?:${behindCause})(?!\p{L})`;
