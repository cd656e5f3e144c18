import { describe, expect, test } from '@jest/globals';
import { toInstant, zoneOffset } from '../../src/time/index.ts';

describe('offset of a region', () => {
  test.each([
    ['America/Los_Angeles', '2024-01-15', '12:00', -480],
    ['America/Los_Angeles', '2024-07-15', '12:00', -420],
    ['Asia/Kolkata', '2024-07-15', '12:00', 330],
    ['Europe/London', '2024-07-15', '12:00', 60],
    ['America/Sao_Paulo', '2024-11-03', '00:30', -180],
    ['America/Mexico_City', '2024-04-07', '02:30', -360],
  ])('%s %s %s', (iana, date, time, expected) => {
    expect(zoneOffset({ name: iana, iana }, date, time)).toBe(expected);
  });

  test.each([
    ['America/New_York', '2024-03-10', '02:30'],
    ['America/Los_Angeles', '2024-03-10', '02:00'],
    ['Europe/London', '2024-03-31', '01:30'],
    ['Africa/Cairo', '2024-04-26', '00:30'],
    ['Australia/Lord_Howe', '2024-10-06', '02:15'],
    ['America/New_York', '2024-11-03', '01:30'],
    ['Europe/London', '2024-10-27', '01:30'],
    ['Europe/Berlin', '2024-10-27', '02:30'],
    ['Australia/Lord_Howe', '2024-04-07', '01:45'],
    ['Nowhere/At_All', '2024-04-07', '01:45'],
  ])('skipped, repeated or unknown: %s %s %s', (iana, date, time) => {
    expect(zoneOffset({ name: iana, iana }, date, time)).toBeUndefined();
  });

  test('a name without offset or region has none', () => {
    expect(zoneOffset({ name: 'CST' }, '2024-01-01', '12:00')).toBeUndefined();
  });
});

test.each([
  ['2024-03-05', '07:02', { name: 'PST', offset: -480 }, '2024-03-05T15:02:00Z'],
  ['2024-03-05', '24:00', { name: 'UTC', offset: 0 }, '2024-03-06T00:00:00Z'],
  ['2016-12-31', '23:59:60', { name: 'UTC', offset: 0 }, '2017-01-01T00:00:00Z'],
  ['2024-07-01', '10:00:30', { name: 'PT', iana: 'America/Los_Angeles' }, '2024-07-01T17:00:30Z'],
  ['2024-02-30', '10:00', { name: 'UTC', offset: 0 }, undefined],
  ['2024-03-05', '10:00', { name: 'CST' }, undefined],
])('instant of %s %s %j', (date, time, zone, expected) => {
  expect(toInstant({ date, time, zone })).toBe(expected);
});

test('no instant without a date, a time or a zone', () => {
  expect(toInstant({ date: '2024-03-05', time: '10:00' })).toBeUndefined();
  expect(toInstant({ time: '10:00', zone: { name: 'UTC', offset: 0 } })).toBeUndefined();
});
