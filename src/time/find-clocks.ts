import { pattern } from '../pattern/pattern.ts';
import { type Clock, readClock } from './clock.ts';
import { forbidsClockBefore } from './clock-guard.ts';
import { isDigit, wordBefore } from './space.ts';
import { readZoneAfterClock } from './zone.ts';

/** The part of a text to look in, and what is known of it. */
export interface ClockScope {
  /** Where to stop. */
  limit: number;
  /** Where the text of a timeline line begins: a clock there may be written more loosely. */
  leading?: number;
  /** Dates, in order: no clock is read out of them. */
  dates: ReadonlyArray<{ start: number; end: number }>;
}

const CANDIDATE = pattern.gi`\d+|noon|midday|midnight`;
const HAN_PERIOD = /(?:上午|早上|凌晨|午前|下午|晚上|午後) ?$/;
const MORNING = /上午|早上|凌晨|午前/;
const WORD_INTRODUCING = new Set([
  ...['at', 'by', 'around', 'about', 'from', 'until', 'till', 'before', 'after', 'since', 'past'],
  ...['to', 'through', 'between', 'and', 'near', 'approximately', 'roughly', 'just'],
]);
/** ISO 8601 allows a time without its date, `T08:19`. */
const T_PREFIX = /(?:^|[^\p{L}\d])T$/u;
const JOINS = /[-T_]/;
const TO = /^(?: {0,3}(?:to|until|till) {1,3}|[-–—])$/i;
const DATED_GAP = /^(?:T|[ ,]{1,4}|[ ,]{0,3}(?:at|kl\.?|@) )$/;

/** All times of day in a text, in order. */
export function findClocks(text: string, scope: ClockScope): Clock[] {
  const clocks: Clock[] = [];
  let date = 0;
  let behind = 0;
  CANDIDATE.lastIndex = 0;
  for (let match = CANDIDATE.exec(text); match; match = CANDIDATE.exec(text)) {
    const at = match.index;
    if (at >= scope.limit) break;
    while ((scope.dates[date]?.end ?? Infinity) <= at) date += 1;
    const next = scope.dates[date];
    if (at < behind || (next && at >= next.start)) continue;
    const dateEnd = scope.dates[date - 1]?.end ?? -1;
    const clock = isDigit(text, at)
      ? readDigits(text, at, match[0].length, { scope, dateEnd, last: clocks.at(-1) })
      : readWord(text, match, scope);
    if (!clock || (next && clock.end > next.start)) continue;
    clocks.push(clock);
    behind = clock.end;
  }
  return clocks;
}

/** What was read before the digits in question. */
interface Before {
  scope: ClockScope;
  /** End of the last date, or -1. */
  dateEnd: number;
  last: Clock | undefined;
}

function readDigits(text: string, at: number, length: number, before: Before): Clock | undefined {
  if (length > 4) return undefined;
  const { scope, dateEnd, last } = before;
  const leading = scope.leading === at;
  const prefixed = length === 2 && T_PREFIX.test(text.slice(Math.max(0, at - 2), at));
  const joined =
    prefixed || last?.end === at - 1 || (dateEnd === at - 1 && JOINS.test(text.charAt(dateEnd)));
  if (!leading && !joined && forbidsClockBefore(text, at)) return undefined;
  const dated = dateEnd >= 0 && at - dateEnd < 12 && DATED_GAP.test(text.slice(dateEnd, at));
  const closing =
    last?.meridiem !== undefined && at - last.end < 12 && TO.test(text.slice(last.end, at));
  const clock = readClock(text, at, { leading, dated, closing });
  if (!clock || !prefixed || dateEnd === at - 1) return clock && withHanPeriod(text, clock);
  return { ...clock, start: at - 1 };
}

/** `下午2:30`: the half of the day stands before the digits. */
function withHanPeriod(text: string, clock: Clock): Clock {
  const period = HAN_PERIOD.exec(text.slice(Math.max(0, clock.start - 3), clock.start))?.[0];
  if (!period || clock.meridiem) return clock;
  const meridiem = MORNING.test(period) ? 'am' : 'pm';
  return { ...clock, start: clock.start - period.length, meridiem };
}

function readWord(text: string, match: RegExpExecArray, scope: ClockScope): Clock | undefined {
  const at = match.index;
  const end = at + match[0].length;
  const { word } = wordBefore(text, at);
  if (/[\p{L}\d_-]/u.test(text.charAt(at - 1)) || /[\p{L}\d_-]/u.test(text.charAt(end))) {
    return undefined;
  }
  if (scope.leading !== at && !WORD_INTRODUCING.has(word)) return undefined;
  const zone = readZoneAfterClock(text, end, false);
  const hour = match[0].toLowerCase() === 'midnight' ? 0 : 12;
  return {
    start: at,
    end: zone?.end ?? end,
    hour,
    minute: 0,
    ...(zone ? { zone: zone.zone } : {}),
  };
}
