import { describe, expect, test } from '@jest/globals';
import { readStart } from '../../src/template/read-start.ts';

const oslo = { name: 'Europe/Oslo', iana: 'Europe/Oslo' };

describe('a start', () => {
  test.each([
    ['2024-03-05 14:02 UTC', '2024-03-05 14:02 UTC'],
    [' 2024-03-05T14:02:00Z ', '2024-03-05 14:02 UTC'],
    ['2024-03-05T14:02:30+01:00', '2024-03-05 14:02:30 UTC+01:00'],
    ['March 5, 2024 2:02 PM PST', '2024-03-05 14:02 PST'],
    ['2024-03-05 14:02', '2024-03-05 14:02 Europe/Oslo'],
  ])('%j is %j', (text, expected) => {
    const read = readStart(text, oslo);
    expect('problem' in read ? read : `${read.date} ${read.time} ${read.zone}`).toBe(expected);
  });

  test.each([
    ['soon', 'is no moment'],
    ['', 'is no moment'],
    ['2024-03-05 14:02 UTC, or so', 'is no moment'],
    ['2024-03-05 14:02 to 15:02 UTC', 'is no moment'],
    ['2024-03-05 25:10 UTC', 'cannot be'],
    ['14:02 UTC', 'has no date with its year'],
    ['5 March 14:02 UTC', 'has no date with its year'],
    ['2024-03-05', 'has no time'],
    ['2024-03-05 14:02', 'has no time zone'],
    ['2024-03-05 14:02 CST', 'names `CST`, which means several time zones'],
    ['03/04/2024 14:02 UTC', 'is 2024-03-04 or 2024-04-03'],
  ])('%j %s', (text, problem) => {
    expect(readStart(text, undefined)).toEqual({ problem });
  });
});
