import type { Timestamp } from '../../../ast/nodes.ts';
import { withYear } from '../../../time/index.ts';

/**
 * All dates that a time can be on, as far as the document tells: its own; in the years of today's
 * rules for daylight time where the year is not known; both where day and month cannot be told
 * apart. None where nothing is known.
 */
export function possibleDates({ date, monthDay, readings }: Timestamp): string[] {
  if (date) return [date.value];
  const days = monthDay ? [monthDay] : (readings ?? []);
  return days.flatMap((day) => {
    if (!day.startsWith('--')) return [day];
    return years.flatMap((year) => withYear(day, year) ?? []);
  });
}

const years = [2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026];
