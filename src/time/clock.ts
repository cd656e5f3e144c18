import type { Impossibility, Zone } from '../ast/nodes.ts';
import { type ClockDigits, clockDigits, digitsImpossibility } from './clock-forms.ts';
import { forbidsClockAfter } from './clock-guard.ts';
import { type ClockTail, readClockTail } from './clock-tail.ts';
import { type ClockPlace, isClock } from './is-clock.ts';

/** A time of day in a text. */
export interface Clock {
  start: number;
  end: number;
  /** As written: still on the 12-hour clock where `meridiem` is given. */
  hour: number;
  minute: number;
  second?: number;
  meridiem?: 'am' | 'pm';
  zone?: Zone;
  approximate?: true;
  impossible?: Impossibility;
}

/** The clock whose digits begin at an index, if they are one. */
export function readClock(text: string, at: number, place: ClockPlace): Clock | undefined {
  for (const digits of clockDigits(text, at)) {
    const tail = readClockTail(text, digits);
    if (forbidsClockAfter(text, digits, tail.end)) continue;
    if (isClock({ text, at, digits, tail, place })) return clockOf(at, digits, tail);
  }
  return undefined;
}

function clockOf(start: number, digits: ClockDigits, tail: ClockTail): Clock {
  const impossible = digitsImpossibility(digits) ?? meridiemImpossibility(digits, tail);
  const { hour, minute, second } = digits;
  return {
    start,
    end: tail.end,
    hour,
    minute,
    ...(second === undefined ? {} : { second }),
    ...(tail.meridiem ? { meridiem: tail.meridiem } : {}),
    ...(tail.zone ? { zone: tail.zone } : {}),
    ...(tail.approximate ? { approximate: true } : {}),
    ...(impossible ? { impossible } : {}),
  };
}

/** `13:00 PM`; a zero hour before PM is as wrong. `0:25 AM` is common and clear. */
function meridiemImpossibility(digits: ClockDigits, tail: ClockTail): Impossibility | undefined {
  const { hour } = digits;
  const wrong = tail.meridiem && (hour > 12 || (hour === 0 && tail.meridiem === 'pm'));
  return wrong ? 'meridiem' : undefined;
}
