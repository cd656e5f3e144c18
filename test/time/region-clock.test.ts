import { describe, expect, test } from '@jest/globals';
import { clockChange, offsetsAt, offsetsInForce } from '../../src/time/index.ts';

function at(text: string): { date: string; time: string } {
  const [date = '', time = ''] = text.split(' ');
  return { date, time };
}

describe('times that clocks skipped', () => {
  test.each([
    ['America/New_York', '2024-03-10 02:30', '2024-03-10 02:00', '2024-03-10 03:00'],
    ['America/Los_Angeles', '2024-03-10 02:00', '2024-03-10 02:00', '2024-03-10 03:00'],
    ['US/Pacific', '2024-03-10 02:59:59', '2024-03-10 02:00', '2024-03-10 03:00'],
    ['Europe/London', '2024-03-31 01:30', '2024-03-31 01:00', '2024-03-31 02:00'],
    ['Africa/Cairo', '2024-04-26 00:30', '2024-04-26 00:00', '2024-04-26 01:00'],
    ['Australia/Lord_Howe', '2024-10-06 02:15', '2024-10-06 02:00', '2024-10-06 02:30'],
    ['Pacific/Apia', '2011-12-30 00:00', '2011-12-30 00:00', '2011-12-31 00:00'],
    ['Pacific/Apia', '2011-12-30 17:45', '2011-12-30 00:00', '2011-12-31 00:00'],
  ])('%s %s', (region, wall, from, to) => {
    expect(offsetsAt(region, at(wall))).toEqual([]);
    expect(clockChange(region, at(wall))).toMatchObject({ from: at(from), to: at(to) });
  });
});

describe('times that clocks showed twice', () => {
  test.each([
    ['America/New_York', '2024-11-03 01:30', [-240, -300], '2024-11-03 02:00', '2024-11-03 01:00'],
    ['Europe/London', '2024-10-27 01:30', [60, 0], '2024-10-27 02:00', '2024-10-27 01:00'],
    ['Europe/Berlin', '2024-10-27 02:30', [120, 60], '2024-10-27 03:00', '2024-10-27 02:00'],
    ['Europe/Berlin', '2024-10-27 02:00', [120, 60], '2024-10-27 03:00', '2024-10-27 02:00'],
    ['Australia/Lord_Howe', '2024-04-07 01:45', [660, 630], '2024-04-07 02:00', '2024-04-07 01:30'],
  ])('%s %s', (region, wall, offsets, from, to) => {
    expect(offsetsAt(region, at(wall))).toEqual(offsets);
    expect(clockChange(region, at(wall))).toEqual({ from: at(from), to: at(to), offsets });
  });
});

describe('times like any other', () => {
  test.each([
    ['America/Los_Angeles', '2024-03-10 01:59', -480],
    ['America/Los_Angeles', '2024-03-10 03:00', -420],
    ['America/New_York', '2024-11-03 02:00', -300],
    ['Europe/Berlin', '2024-10-27 03:00', 60],
    ['Australia/Lord_Howe', '2024-10-06 02:30', 660],
    ['Pacific/Apia', '2011-12-29 23:59', -600],
    ['Pacific/Apia', '2011-12-31 00:00', 840],
    ['America/Sao_Paulo', '2024-11-03 00:30', -180],
    ['America/Mexico_City', '2024-04-07 02:30', -360],
    ['America/Asuncion', '2023-03-27 12:00', -240],
    ['Africa/Casablanca', '2024-07-01 12:00', 60],
    ['Africa/Casablanca', '2024-01-15 12:00', 60],
    ['Asia/Kolkata', '2024-07-01 24:00', 330],
  ])('%s %s', (region, wall, offset) => {
    expect(offsetsAt(region, at(wall))).toEqual([offset]);
    expect(clockChange(region, at(wall))).toBeUndefined();
  });
});

describe('what is in force', () => {
  test.each<[string, string, string | undefined, number[]]>([
    ['America/Los_Angeles', '2022-06-28', undefined, [-420]],
    ['America/Los_Angeles', '2022-06-28', '10:36', [-420]],
    ['America/Los_Angeles', '2024-03-10', undefined, [-480, -420]],
    ['America/Los_Angeles', '2024-03-10', '03:30', [-480, -420]],
    ['America/Los_Angeles', '2024-03-10', '04:30', [-420]],
    ['Europe/Paris', '2024-10-27', '03:30', [60, 120]],
    ['Europe/Paris', '2024-10-27', '00:30', [120]],
    ['Europe/Moscow', '2013-07-01', undefined, [240]],
    ['Africa/Casablanca', '2024-07-01', undefined, [60]],
  ])('%s %s %s', (region, date, time, offsets) => {
    const found = offsetsInForce(region, date, time) ?? [];
    expect([...found].sort()).toEqual([...offsets].sort());
  });
});

test.each([
  ['Nowhere/At_All', '2024-04-07 01:45'],
  ['Europe/Paris', '2024-02-30 01:45'],
  ['Europe/Paris', '2024-02-03 25:00'],
  ['Europe/Paris', '2024-02-03 noon'],
])('nothing of %s %s', (region, wall) => {
  expect(offsetsAt(region, at(wall))).toBeUndefined();
  expect(clockChange(region, at(wall))).toBeUndefined();
  expect(offsetsInForce(region, at(wall).date, at(wall).time)).toBeUndefined();
});
