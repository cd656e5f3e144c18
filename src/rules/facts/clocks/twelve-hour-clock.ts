import type { Timestamp } from '../../../ast/nodes.ts';
import { pattern } from '../../../pattern/pattern.ts';
import { minutesOf } from '../../../time/index.ts';

/** A moment as it is written on the 12-hour clock. */
export interface TwelveHourClock {
  hour: number;
  /** Behind the digits: ` AM`, `pm`; empty where the half of the day is not written. */
  half: string;
  /** Index in the value behind the digits. */
  end: number;
}

/**
 * How a moment is written on the 12-hour clock: with AM or PM, or with neither and an hour that may
 * be in either half of the day. `02:30`, with a zero, is on the 24-hour clock.
 */
export function twelveHourClock({ value, time }: Timestamp): TwelveHourClock | undefined {
  const match = time === undefined ? null : clock.exec(value);
  const { hour = '', minute, half = '' } = match?.groups ?? {};
  if (!match || Number(hour) > 12 || Number(hour) === 0) return undefined;
  // The end of a range has the half of the other, `2 o’clock` and the like are not read so.
  const isOpen = half === '' && Number(time?.slice(0, 2)) === Number(hour);
  if (half === '' && (!isOpen || !minute || hour.startsWith('0'))) return undefined;
  return { hour: Number(hour), half, end: match.index + match[0].length - half.length };
}

/** Not the day of a date in front of it, which neither minutes nor AM or PM follow. */
const clock = pattern.i`(?<![\d:.\p{L}-])(?<hour>\d{1,2})(?=[:.]\d{2}(?![\d.:])|[ \u00a0\u202f]{0,3}[ap](?:\.? ?m)?(?!\p{L}))(?<minute>[:.]\d{2})?(?<half>[ \u00a0\u202f]{0,3}[ap]\.? ?m(?!\p{L})\.?|[ap](?!\p{L}))?`;

/** Minutes since midnight of the same clock in the other half of the day. */
export function otherHalf({ time = '00:00' }: Timestamp): number {
  return (minutesOf(time) + halfDay) % (2 * halfDay);
}

/** Minutes. */
export const halfDay = 12 * 60;
