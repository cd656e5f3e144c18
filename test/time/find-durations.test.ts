import { expect, test } from '@jest/globals';
import { findDurations } from '../../src/time/index.ts';

function durations(text: string): string {
  return findDurations(text)
    .map(({ start, end, seconds, precision, approximate }) =>
      [`'${text.slice(start, end)}'`, `${seconds}/${precision}`, approximate && '~']
        .filter(Boolean)
        .join(' '),
    )
    .join('; ');
}

test.each([
  ['for 4 hours', "'4 hours' 14400/3600"],
  ['1h 30m', "'1h 30m' 5400/60"],
  ['150 minutes', "'150 minutes' 9000/60"],
  ['2 hours and 45 minutes', "'2 hours and 45 minutes' 9900/60"],
  ['1 hour, 30 mins', "'1 hour, 30 mins' 5400/60"],
  ['an hour', "'an hour' 3600/3600"],
  ['half an hour', "'half an hour' 1800/1800"],
  ['one and a half hours', "'one and a half hours' 5400/1800"],
  ['an hour and a half', "'an hour and a half' 5400/1800"],
  ['1.5 hours', "'1.5 hours' 5400/360"],
  ['0h 45m', "'0h 45m' 2700/60"],
  ['2d 1h 29m', "'2d 1h 29m' 178140/60"],
  ['5h09m', "'5h09m' 18540/60"],
  ['27m', "'27m' 1620/60"],
  ['Time to repair: 27m', "'27m' 1620/60"],
  ['~2h', "'~2h' 7200/3600 ~"],
  ['about 35 minutes later', "'about 35 minutes' 2100/60 ~"],
  ['10-15 minutes', "'10-15 minutes' 900/60 ~"],
  ['two hours', "'two hours' 7200/3600"],
  ['for ninety minutes', "'ninety minutes' 5400/60"],
  [
    'forty-five minutes, seventy five minutes',
    "'forty-five minutes' 2700/60; 'seventy five minutes' 4500/60",
  ],
  ['in forty a minute', "'a minute' 60/60"],
  ['eighteen hours', "'eighteen hours' 64800/3600"],
  ['01:30 hours', "'01:30 hours' 5400/60"],
  ['a 30-minute window', "'30-minute' 1800/60"],
  ['1,200 seconds', "'1,200 seconds' 1200/1"],
  ['3 s', "'3 s' 3/1"],
  ['2 horas, 30 minutos', "'2 horas, 30 minutos' 9000/60"],
  ['2 heures', "'2 heures' 7200/3600"],
  ['2 Stunden; 45 Minuten', "'2 Stunden' 7200/3600; '45 Minuten' 2700/60"],
  ['2小时30分', "'2小时30分' 9000/60"],
])('%s', (text, expected) => expect(durations(text)).toBe(expected));

test.each([
  '24/7',
  'in 5 requests',
  '500m away',
  '10m users',
  'p99',
  'the 99th',
  '500 ms',
  '2100hrs WAT',
  'at 14:00 hours',
  'a second outage',
  'twice a day',
  'a burst of 404s',
  'id 1f2e-292d-48',
])('no duration: %s', (text) => expect(durations(text)).toBe(''));
