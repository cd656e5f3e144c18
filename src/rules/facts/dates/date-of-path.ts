import { isCalendarDate } from '../../../time/index.ts';

/** The date in the name of a file, or of the folder that it is in: `2026-03-04-checkout.md`. */
export function dateOfPath(path: string | undefined): string | undefined {
  const names = (path ?? '').split(/[\\/]/).slice(-2).reverse();
  for (const name of names) {
    const { year, month, day } = datePattern.exec(name)?.groups ?? {};
    const date = `${year}-${month}-${day}`;
    if (isCalendarDate(date)) return date;
  }
  return undefined;
}

const datePattern =
  /(?<!\d)(?<year>20\d{2})(?<separator>[-_.]?)(?<month>\d{2})\k<separator>(?<day>\d{2})(?!\d)/;
