import type { Timestamp } from '../../../ast/nodes.ts';
import {
  addDays,
  clockLabels,
  minutesOf,
  offsetsInForce,
  zoneMeanings,
} from '../../../time/index.ts';
import { possibleDates } from '../dates/possible-dates.ts';

/**
 * By how many minutes the clock of the second of two times has to be moved to show the moment of
 * the first, at most half a day.
 *
 * @returns Nothing where they may be the same, or where that cannot be told.
 */
export function minutesApart(first: Timestamp, second: Timestamp): number | undefined {
  if (!first.time || !second.time || isSameName(first, second)) return undefined;
  const dates = possibleDates(first).flatMap((date) => [date, addDays(date, -1), addDays(date, 1)]);
  const [these, those] = [offsetsOf(first, dates), offsetsOf(second, dates)];
  const clocks = minutesOf(first.time) - minutesOf(second.time);
  const moves = these.flatMap((one) => those.map((other) => halfDay(clocks - one + other)));
  return moves.some((move) => Math.abs(move) <= 1) ? undefined : moves[0];
}

/** Two times in one zone are two moments. */
function isSameName({ zone: a }: Timestamp, { zone: b }: Timestamp): boolean {
  return a?.value.name.toUpperCase() === b?.value.name.toUpperCase();
}

const minutesADay = 24 * 60;

/** In a day either way, the shorter one. */
function halfDay(minutes: number): number {
  const rest = ((minutes % minutesADay) + minutesADay) % minutesADay;
  return rest > minutesADay / 2 ? rest - minutesADay : rest;
}

/** All offsets that a time may have, the likeliest first. */
function offsetsOf({ zone }: Timestamp, dates: readonly string[]): number[] {
  if (!zone) return [];
  const { name, offset, iana } = zone.value;
  if (offset !== undefined) return [offset, ...offsetsMeant(name, offset, dates)];
  if (iana !== undefined) return offsetsIn(iana, dates.length > 0 ? dates : halfYears);
  return zoneMeanings(name).map((meaning) => meaning.offset);
}

const halfYears = ['2024-01-15', '2024-07-15'];

/** `PST` in June is mostly meant as `PDT`; `time-zone-dst-mismatch` tells of it. */
function offsetsMeant(name: string, offset: number, dates: readonly string[]): number[] {
  const label = clockLabels(name).find((each) => each.offset === offset);
  const inForce = label ? offsetsIn(label.region, dates) : [];
  return inForce.includes(offset) ? [] : inForce;
}

function offsetsIn(region: string, dates: readonly string[]): number[] {
  return dates.flatMap((date) => offsetsInForce(region, date) ?? []);
}
