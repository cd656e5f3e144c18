import type { Timestamp } from '../../../ast/nodes.ts';
import { pattern } from '../../../pattern/pattern.ts';
import type { TextEdit } from '../../define-rule.ts';

/** A timestamp with another date, written in the same way. */
export interface ChangedDate {
  /** The text that the timestamp would have. */
  value: string;
  edit: TextEdit;
}

/**
 * Write another date in place of that of a timestamp: its day or its year, whichever differs.
 *
 * @returns Undefined where more than one of them differs, or their place cannot be told.
 */
export function changeDate(timestamp: Timestamp, to: string): ChangedDate | undefined {
  const [year = '', month, day = ''] = (timestamp.date?.value ?? '').split('-');
  const [toYear = '', toMonth, toDay = ''] = to.split('-');
  if (month !== toMonth || (year !== toYear && day !== toDay)) return undefined;
  const part =
    year === toYear
      ? dayPart(timestamp.value, Number(day), Number(toDay))
      : onlyPart(timestamp.value, new RegExp(`(?<!\\d)${year}(?!\\d)`, 'g'), toYear);
  return part && replaceIn(timestamp, part);
}

/** What stands from one index of a text to another, and what is to stand there. */
export interface Part {
  start: number;
  end: number;
  text: string;
}

/** A timestamp with a part of its text replaced. */
export function replaceIn({ value, position }: Timestamp, part: Part): ChangedDate | undefined {
  const offset = position?.start.offset;
  if (offset === undefined) return undefined;
  const { start, end, text } = part;
  return {
    value: value.slice(0, start) + text + value.slice(end),
    edit: { range: [offset + start, offset + end], text },
  };
}

/** The day of the month: `4`, `04`, `4th`; not the hours of a clock or a zone. */
function dayPart(value: string, from: number, to: number): Part | undefined {
  const yearFirst = /\d{4}[-/.]\d{1,2}[-/.](?=\d)/.exec(value);
  const start = yearFirst ? yearFirst.index + yearFirst[0].length : 0;
  const days = pattern.gi`(?<![\d:.+]|\p{L}-)0?${from}(?:st|nd|rd|th)?(?![\d:\p{L}]| ?[ap]\.?m)`;
  const part = onlyPart(value.slice(start), days, '');
  if (!part) return undefined;
  const written = value.slice(start + part.start, start + part.end);
  const number = written.startsWith('0') ? String(to).padStart(2, '0') : String(to);
  const text = /\p{L}/u.test(written) ? number + ordinal(to) : number;
  return { start: start + part.start, end: start + part.end, text };
}

function onlyPart(value: string, pattern: RegExp, text: string): Part | undefined {
  const [match, ...others] = value.matchAll(pattern);
  if (!match || others.length > 0) return undefined;
  return { start: match.index, end: match.index + match[0].length, text };
}

function ordinal(day: number): string {
  if (day > 10 && day < 14) return 'th';
  return ['th', 'st', 'nd', 'rd'][day % 10] ?? 'th';
}
