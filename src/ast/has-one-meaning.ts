import type { Timestamp } from './nodes.ts';

/**
 * Whether a moment can be reckoned with: it is possible, or a reader sees at once what is meant, as
 * in `13:05 PM`, and in `22025-03-18 09:30` where the date is also written elsewhere. `23:00 AM` is
 * eleven in the morning or in the evening.
 */
export function hasOneMeaning({ impossible, date, value }: Timestamp): boolean {
  switch (impossible) {
    case undefined:
      return true;
    case 'meridiem':
      return /p\.? ?m/i.test(value);
    case 'year':
      return date !== undefined;
    default:
      return false;
  }
}
