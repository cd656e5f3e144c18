import { describe, expect, test } from '@jest/globals';
import { findZone, zoneMeanings } from '../../src/time/index.ts';

function zone(text: string): string {
  const found = findZone(text);
  if (!found) return 'none';
  const { name, offset, iana } = found.zone;
  return `'${text.slice(found.start, found.end)}' ${name}=${offset ?? iana ?? '?'}`;
}

describe('a statement of the zone', () => {
  test.each([
    ['Timeline (UTC)', "'(UTC)' UTC=0"],
    ['Timeline (all times PST ) 10/14/2022 - 11/03/2022', "'PST' PST=-480"],
    ['(All times in West Africa Time)', "'West Africa Time' West Africa Time=60"],
    ['All times are UTC.', "'UTC' UTC=0"],
    ['All times are in IST', "'IST' IST=?"],
    ['Date and Time in CET', "'CET' CET=60"],
    ['Time (UTC+8)', "'(UTC+8)' UTC+8=480"],
    ['Time (PST)', "'(PST)' PST=-480"],
    ['Timeline (AEST — UTC+10)', "'AEST' AEST=600"],
    ['All times in PST (UTC-7)', "'PST (UTC-7)' PST=?"],
    ['alle tider er CET', "'CET' CET=60"],
    ['Todas las horas en UTC', "'UTC' UTC=0"],
    ['Alle Zeiten in UTC', "'UTC' UTC=0"],
    ['時刻はJST', "'JST' JST=540"],
    ['北京时间', "'北京时间' 北京时间=480"],
    ['Times in US/Pacific', "'US/Pacific' US/Pacific=US/Pacific"],
    ['Timeline (all Times in CET/CEST)', "'CET/CEST' CET/CEST=Europe/Paris"],
    ['Timezone: Europe/London', "'Europe/London' Europe/London=Europe/London"],
    ['All events are noted in UTC   time', "'UTC' UTC=0"],
    ['all times utc', "'utc' utc=0"],
    ['[UTC]', "'[UTC]' UTC=0"],
    ['PT', "'PT' PT=America/Los_Angeles"],
  ])('%s', (text, expected) => expect(zone(text)).toBe(expected));
});

describe('no statement', () => {
  test.each([
    'On Monday at 22:04 (UTC) an account',
    'The time was 10:00 PST',
    'At the time the EST team met the IST team',
    'The MST and PT servers',
    'Impact (US)',
    'Times in UTC, times in PST',
    'All times are local',
    '',
  ])('%s', (text) => expect(zone(text)).toBe('none'));
});

test('meanings of a name that has several', () => {
  expect(zoneMeanings('CST').map(({ offset }) => offset)).toEqual([-360, 480, -300]);
  expect(zoneMeanings('UTC')).toEqual([]);
  expect(zoneMeanings('west')).toEqual([]);
});
