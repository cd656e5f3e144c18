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
    ['All times in PST (UTC-7)', "'PST (UTC-7)' PST (UTC-7)=?"],
    ['All times in UTC+1 (Zurich time)', "'UTC+1 (Zurich time)' UTC+1=60"],
    ['Alle tider i norsk tid (CET)', "'norsk tid (CET)' CET=60"],
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
    ['Timeline of March 4, 2026 (CET)', "'(CET)' CET=60"],
    ['Timeline 4/21/2023 (PST)', "'(PST)' PST=-480"],
    ['All times in UC/Pacific', "'UC/Pacific' UC/Pacific=US/Pacific"],
    ['Zeiten in Europa/Berlin', "'Europa/Berlin' Europa/Berlin=Europe/Berlin"],
    ['All times Eastern', "'Eastern' Eastern=America/New_York"],
    ['Times are in US Pacific, 24-hour clock', "'Pacific' Pacific=America/Los_Angeles"],
    ['Times are UK local time', "'UK local time' UK local time=Europe/London"],
    [
      'Times are in the local time of Tokyo',
      "'the local time of Tokyo' the local time of Tokyo=Asia/Tokyo",
    ],
    ['Time zone: London timezone', "'London timezone' London timezone=Europe/London"],
    ['UTC Timeline', "'UTC' UTC=0"],
    ['All times are Zulu', "'Zulu' Zulu=0"],
    ['All times are GMT +1', "'GMT +1' GMT +1=60"],
    ['Timeline (times in EAT + 3)', "'EAT + 3' EAT + 3=180"],
    ['Timeline (times are UTC) - 5 March', "'UTC' UTC=0"],
    ['Timeline, UTC - 10 October 2022', "'UTC' UTC=0"],
    [
      'Timeline (West Central Africa Standard Timezone)',
      "'(West Central Africa Standard Timezone)' West Central Africa Standard Timezone=60",
    ],
    ["Toutes les heures sont à l'heure de Paris", "'heure de Paris' heure de Paris=Europe/Paris"],
    ['Chronologie (heure de l’Est)', "'(heure de l’Est)' heure de l’Est=America/New_York"],
    [
      'Línea de tiempo (hora de Ciudad de México)',
      "'(hora de Ciudad de México)' hora de Ciudad de México=America/Mexico_City",
    ],
    [
      'Todos os horários em horário de Brasília',
      "'horário de Brasília' horário de Brasília=America/Sao_Paulo",
    ],
    ['Alle Uhrzeiten in deutscher Zeit', "'deutscher Zeit' deutscher Zeit=Europe/Berlin"],
    ['Alle tider er norsk tid', "'norsk tid' norsk tid=Europe/Oslo"],
    ['タイムライン（日本時間）', "'（日本時間）' 日本時間=540"],
    ['時刻はすべて日本時間です', "'日本時間' 日本時間=540"],
    ['時系列（JST）', "'（JST）' JST=540"],
    ['时间（东八区）', "'（东八区）' 东八区=480"],
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
    'It broke at 0912 (UTC) in the night',
    'It broke at 2026 (UTC) in the night',
    'Timeline (Eastern)',
    'Timeline of the Pacific cluster',
    'The hour of the Central team',
    'Il est resté une heure de plus',
    'All times in UX/Pacific',
    '',
  ])('%s', (text) => expect(zone(text)).toBe('none'));
});

test('meanings of a name that has several', () => {
  expect(zoneMeanings('CST').map(({ offset }) => offset)).toEqual([-360, 480, -300]);
  expect(zoneMeanings('UTC')).toEqual([]);
  expect(zoneMeanings('west')).toEqual([]);
});
