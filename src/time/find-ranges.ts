import { pattern } from '../pattern/pattern.ts';
import type { Clock } from './clock.ts';
import { type Draft, hourOf, momentOf } from './draft.ts';
import type { Moment, Range, TimeExpression } from './moment.ts';
import { wordBefore } from './space.ts';

const LONGEST_GAP = 24;
const SEPARATOR = pattern.i`^[)\]]?\s{0,6}(?:(?<mark>-{1,3}>?|=>|[–—‒―−~～〜→⇒])|(?<word>to|until|till|til|through|thru|up to|bis|til|hasta|até|jusqu['’]à|al|au|a|à))\s{0,6}[([]?$`;
const AND = pattern.i`^\s{0,6}(?:and|und|og|y|e|et)\s{0,6}$`;
const BETWEEN = new Set(['between', 'zwischen', 'mellom', 'mellem', 'entre']);
const OPEN_WORD = pattern.iy`[ ]{0,2}(?:(?:and )?onwards?|(?:-|–|—|to|until|till)[ ]{0,2}(?:ongoing|now|present|today)|(?:-|–|—)[ ]{0,3}$)(?!\p{L})`;
const OPENING = /^ {0,2}\( ?$/;
const SECOND = /[-–](?<second>\d{2})(?![\d:.])/y;
const HALF_A_DAY = 12 * 60;

/** Moments, and the ranges that two of them make, in order. */
export function findRanges(text: string, drafts: Draft[]): TimeExpression[] {
  const expressions: TimeExpression[] = [];
  for (let index = 0; index < drafts.length; index += 1) {
    const from = drafts[index] as Draft;
    const aside = asideBehind(text, from, drafts[index + 1]);
    const to = drafts[index + (aside ? 2 : 1)];
    const closed = closedRange(text, from, to, (aside ?? from).end);
    if (closed) {
      expressions.push(...closed);
      index += aside ? 2 : 1;
    } else {
      expressions.push(
        daysRange(from) ?? secondsRange(text, from) ?? openRange(text, from) ?? momentOf(from),
      );
    }
  }
  return expressions;
}

/** `10:00 UTC (12:00 CEST) to 11:00 UTC`: the range does not begin in the brackets. */
function asideBehind(text: string, from: Draft, next: Draft | undefined): Draft | undefined {
  if (!from.clock || !next?.clock?.zone) return undefined;
  const isOpen = OPENING.test(text.slice(from.end, next.start));
  return isOpen &&
    text
      .slice(next.end, next.end + 2)
      .trim()
      .startsWith(')')
    ? next
    : undefined;
}

/** The range of two neighbours, and the date that follows it where one does. */
function closedRange(
  text: string,
  from: Draft,
  to: Draft | undefined,
  behind: number,
): TimeExpression[] | undefined {
  if (!to || from.date?.through || to.date?.through) return undefined;
  if (!separates(text, from, to, behind)) return undefined;
  if (!from.clock && to.clock && !to.date) return undefined;
  if (from.clock && !to.clock && !from.date) return undefined;
  const trailing = to.dateBehind && !from.date ? to.date : undefined;
  const end: Draft = trailing && to.clock ? withoutDate(to, to.clock) : to;
  const offset = backwardOffset(text, from, end);
  if (offset) return [offset];
  const [first, last] = twelveHours(from, end);
  const range = rangeOf(momentOf(first), momentOf(last));
  return trailing
    ? [range, momentOf({ start: trailing.start, end: trailing.end, date: trailing })]
    : [range];
}

function separates(text: string, from: Draft, to: Draft, behind: number): boolean {
  if (to.start - behind > LONGEST_GAP) return false;
  const gap = text.slice(behind, to.start);
  if (AND.test(gap)) return isBehindBetween(text, from);
  const match = SEPARATOR.exec(gap);
  return match !== null && !(gap.includes('\n') && match.groups?.word === undefined);
}

/** `between 3 May 10:00 and`, `3 May, between 10:00 and`. */
function isBehindBetween(text: string, { start, clock }: Draft): boolean {
  return [start, clock?.start ?? start].some((at) => BETWEEN.has(wordBefore(text, at).word));
}

function withoutDate(draft: Draft, clock: Clock): Draft {
  const { date: _date, dateBehind: _dateBehind, ...rest } = draft;
  return { ...rest, clock, end: clock.end };
}

function rangeOf(from: Moment, to: Moment): Range {
  return { type: 'range', start: from.start, end: to.end, from, to };
}

/**
 * `22:23-05:00` is a time with its offset if the second half can be one and a range would run
 * backwards.
 */
function backwardOffset(text: string, from: Draft, to: Draft): Moment | undefined {
  const first = from.clock;
  const second = to.clock;
  if (
    !first ||
    !second ||
    to.date ||
    second.meridiem ||
    first.meridiem ||
    second.zone ||
    first.zone
  ) {
    return undefined;
  }
  const written = text.slice(first.end, second.end);
  const minutes = minutesIn(second);
  const backwards = minutes < minutesIn(first);
  if (!/^[-−]\d{2}:(?:00|15|30|45)$/.test(written) || minutes > 14 * 60 || !backwards)
    return undefined;
  const zone = { name: written, offset: minutes === 0 ? 0 : -minutes };
  return momentOf({ ...from, end: second.end, clock: { ...first, end: second.end, zone } });
}

/** Gives the end that lacks AM or PM the half of the day that brings it nearest to the other. */
function twelveHours(from: Draft, to: Draft): [Draft, Draft] {
  const first = from.clock;
  const last = to.clock;
  if (!first || !last || Boolean(first.meridiem) === Boolean(last.meridiem)) return [from, to];
  const open = first.meridiem ? last : first;
  if (open.hour < 1 || open.hour > 12 || open.impossible) return [from, to];
  const [am, pm] = (['am', 'pm'] as const).map((meridiem) => ({ ...open, meridiem })) as [
    Clock,
    Clock,
  ];
  if (first.meridiem) {
    return [from, { ...to, clock: until(first, am) <= until(first, pm) ? am : pm }];
  }
  return [{ ...from, clock: until(am, last) <= until(pm, last) ? am : pm }, to];
}

/** Minutes from one clock to the next time that the other shows. */
function until(from: Clock, to: Clock): number {
  const minutes = minutesIn(to) - minutesIn(from);
  return minutes > 0 ? minutes : minutes + 2 * HALF_A_DAY;
}

function minutesIn(clock: Clock): number {
  return hourOf(clock) * 60 + clock.minute;
}

/** `7-13th Nov`. */
function daysRange(draft: Draft): Range | undefined {
  const through = draft.date?.through;
  if (!through || draft.clock) return undefined;
  return rangeOf(
    momentOf(draft),
    momentOf({ start: through.start, end: through.end, date: through }),
  );
}

/** `16:05:57-58`. */
function secondsRange(text: string, draft: Draft): Range | undefined {
  const { clock } = draft;
  if (clock?.second === undefined || clock.meridiem || clock.zone) return undefined;
  SECOND.lastIndex = clock.end;
  const second = Number(SECOND.exec(text)?.groups?.second);
  if (!(second > clock.second && second < 60) || draft.end !== clock.end) return undefined;
  const { approximate: _approximate, ...plain } = clock;
  const last = { ...plain, start: clock.end + 1, end: clock.end + 3, second };
  return rangeOf(momentOf(draft), momentOf({ start: last.start, end: last.end, clock: last }));
}

function openRange(text: string, draft: Draft): Range | undefined {
  if (!draft.clock) return undefined;
  OPEN_WORD.lastIndex = draft.end;
  const match = OPEN_WORD.exec(text);
  if (!match) return undefined;
  const end = draft.end + match[0].trimEnd().length;
  return { type: 'range', start: draft.start, end, from: momentOf(draft) };
}
