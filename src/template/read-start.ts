import type { Zone } from '../ast/nodes.ts';
import { findTimes, type Moment } from '../time/index.ts';
import type { Facts } from './fill-in.ts';

type Start = Required<Pick<Facts, 'date' | 'time' | 'zone'>>;

/**
 * Read when an incident began, in any form in which a document may have a moment.
 *
 * @param text `2024-03-05 14:02 UTC`, `March 5, 2024 2:02 PM PST`, `2024-03-05T14:02:00+01:00`.
 * @param zone Of a moment that names none.
 * @returns The moment, with a 24-hour clock, or what is wrong with it, in words that go on from
 *   `` `14:02` ``.
 */
export function readStart(text: string, zone: Zone | undefined): Start | { problem: string } {
  const written = text.trim();
  const [moment, ...others] = findTimes(written);
  const isWhole = moment?.start === 0 && moment.end === written.length && others.length === 0;
  if (!isWhole || moment.type === 'range') return { problem: 'is no moment' };
  if (moment.impossible) return { problem: 'cannot be' };
  return settle(moment, moment.zone ?? zone);
}

function settle(moment: Moment, zone: Zone | undefined): Start | { problem: string } {
  const { date, time, ambiguousDates } = moment;
  if (ambiguousDates) return { problem: `is ${ambiguousDates.join(' or ')}` };
  if (date === undefined) return { problem: 'has no date with its year' };
  if (time === undefined) return { problem: 'has no time' };
  if (!zone) return { problem: 'has no time zone' };
  if (zone.offset === undefined && zone.iana === undefined) {
    return { problem: `names \`${zone.name}\`, which means several time zones` };
  }
  return { date, time: time.replace(/^(\d\d:\d\d):00$/, '$1'), zone: nameOf(zone) };
}

/** `+01:00` and `Z` stand by themselves only right behind a time. */
function nameOf({ name }: Zone): string {
  if (/^[zZ]$/.test(name)) return 'UTC';
  return /^[+\-−]/.test(name) ? `UTC${name}` : name;
}
