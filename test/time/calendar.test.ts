import { expect, test } from '@jest/globals';
import {
  addDays,
  daysBetween,
  isCalendarDate,
  minutesOf,
  weekdayOf,
  withYear,
} from '../../src/time/index.ts';

test.each([
  ['2024-02-29', true],
  ['2023-02-29', false],
  ['2024-02-30', false],
  ['2024-13-01', false],
  ['2024-1-1', false],
  ['0001-01-01', true],
])('isCalendarDate(%s)', (date, expected) => expect(isCalendarDate(date)).toBe(expected));

test('days', () => {
  expect(addDays('2024-02-28', 2)).toBe('2024-03-01');
  expect(addDays('2024-01-01', -1)).toBe('2023-12-31');
  expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
  expect(daysBetween('2024-03-01', '2024-02-28')).toBe(-2);
});

test('day of the week: Monday is 1', () => {
  expect(weekdayOf('2024-03-05')).toBe(2);
  expect(weekdayOf('1969-12-29')).toBe(1);
  expect(weekdayOf('2024-03-10')).toBe(7);
});

test('minutes', () => {
  expect(minutesOf('14:02')).toBe(842);
  expect(minutesOf('00:00:30')).toBe(0.5);
});

test('a day of a year', () => {
  expect(withYear('--03-05', 2024)).toBe('2024-03-05');
  expect(withYear('--02-29', 2023)).toBeUndefined();
});

test('what is no date is refused', () => {
  expect(() => addDays('soon', 1)).toThrow(RangeError);
});
