import type { Timestamp } from '../../../ast/nodes.ts';
import { pattern } from '../../../pattern/pattern.ts';

/**
 * A time as it is written, with its clock set to another: `6:48 PM PDT` at 13:05 is `1:05 PM PDT`.
 *
 * @param minutes Minutes since midnight; may be of another day.
 * @param zone What to write for the zone; as it is where not given, nothing where `''`.
 * @returns Nothing where more than a clock and a zone is written.
 */
export function respellClock(
  { value, zone: known }: Timestamp,
  minutes: number,
  zone?: string,
): string | undefined {
  const groups = written.exec(value)?.groups;
  if (!groups) return undefined;
  const { hour = '', separator = ':', gap = '', half, behind = '' } = groups;
  if (behind.replace(brackets, '') !== (behind && known?.value.name)) return undefined;
  const ofDay = ((Math.round(minutes) % minutesADay) + minutesADay) % minutesADay;
  const [hours, rest] = [Math.floor(ofDay / 60), String(ofDay % 60).padStart(2, '0')];
  const isPadded = hour.length > 1 && (!half || hour.startsWith('0'));
  const shown = String(half ? hours % 12 || 12 : hours).padStart(isPadded ? 2 : 1, '0');
  const period = half ? gap + inCaseOf(half, hours < 12 ? 'am' : 'pm') : '';
  const name = zone === undefined ? behind : zone && ` ${zone}`;
  return `${shown}${separator}${rest}${period}${name}`;
}

const minutesADay = 24 * 60;
const written = pattern.i`^(?<hour>\d{1,2})(?<separator>[:.h]?)\d{2}(?::00)?(?:(?<gap>\s?)(?<half>[ap](?:\.m\.|m\b)))?(?<behind>.{0,40})$`;
const brackets = /^\s{0,4}[([]?|[)\]]$/g;

/** `P.M.` or `pm`, as the other was written. */
function inCaseOf(half: string, period: string): string {
  const dotted = half.includes('.') ? `${period[0]}.m.` : period;
  return half === half.toUpperCase() ? dotted.toUpperCase() : dotted;
}
