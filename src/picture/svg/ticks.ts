import { clockText, dateOf, dayNumber, secondsOfDay } from '../clock.ts';

export interface Tick {
  seconds: number;
  text: string;
  /** Whether a day begins among hours. */
  isDay: boolean;
}

const minute = 60;
const hour = 60 * minute;

const steps = [
  ...[1, 2, 5, 10, 15, 30],
  ...[1, 2, 5, 10, 15, 30].map((minutes) => minutes * minute),
  ...[1, 2, 3, 6, 12].map((hours) => hours * hour),
  ...[1, 2, 7, 14, 30, 60, 180, 365].map((days) => days * secondsOfDay),
];

/**
 * Round moments between two, with what the clock shows then: the time, at midnight the day.
 *
 * @param most How many there may be.
 */
export function ticks(from: number, to: number, most: number, isDated: boolean): Tick[] {
  const last = steps.at(-1) ?? secondsOfDay;
  const step =
    steps.find((each) => (to - from) / each <= most - 1) ?? multiple(to - from, last, most);
  const found: Tick[] = [];
  for (let seconds = Math.ceil(from / step) * step; seconds <= to; seconds += step) {
    const text = textAt(seconds, step, isDated);
    found.push({ seconds, text, isDay: step < secondsOfDay && !text.includes(':') });
  }
  return found;
}

/** Of a slip of the pen in a year come spans of centuries. */
function multiple(span: number, step: number, most: number): number {
  return Math.ceil(span / (most - 1) / step) * step;
}

function textAt(seconds: number, step: number, isDated: boolean): string {
  if (seconds % secondsOfDay !== 0) return clockText(seconds);
  const day = dayNumber(seconds);
  if (!isDated) return day === 0 && step < secondsOfDay ? '00:00' : `Day ${day + 1}`;
  return step < secondsOfDay ? dateOf(day).slice(5) : dateOf(day);
}
