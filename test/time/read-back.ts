import type { Moment, TimeExpression } from '../../src/time/index.ts';

/**
 * A time in one line, for tables of cases: its text in quotes, then what was read. A zone shows
 * its offset and region (`UTC=0`, `PT=America/Los_Angeles`, `CST=?`), a range its two ends.
 */
export function readBack(text: string, time: TimeExpression): string {
  if (time.type === 'moment') return momentBack(text, time);
  return `${momentBack(text, time.from)} → ${time.to ? momentBack(text, time.to) : 'open'}`;
}

function momentBack(text: string, moment: Moment): string {
  const { date, monthDay, ambiguousDates, weekday, time, zone, approximate, impossible } = moment;
  return [
    `'${text.slice(moment.start, moment.end)}'`,
    date ?? monthDay ?? ambiguousDates?.join('|'),
    weekday && `day ${weekday}`,
    time,
    zone && `${zone.name}=${zone.offset ?? zone.iana ?? '?'}`,
    approximate && '~',
    impossible && `no such ${impossible}`,
  ]
    .filter(Boolean)
    .join(' ');
}
