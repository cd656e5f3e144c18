/** What can be known of an incident before its postmortem is written. */
export interface Facts {
  title?: string | undefined;
  severity?: string | undefined;
  /** ISO 8601 date, `2024-03-05`. */
  date?: string | undefined;
  /** On the clock of the zone, `14:02`. */
  time?: string | undefined;
  zone?: string | undefined;
}

/** What a placeholder stands for, by its name. */
const values: Readonly<Record<string, (facts: Facts) => string | undefined>> = {
  TITLE: ({ title }) => title,
  SEVERITY: ({ severity }) => severity,
  START: ({ date, time, zone }) => date && time && zone && `${date} ${time} ${zone}`,
  DATE: ({ date }) => date,
  TIME: ({ time }) => time,
  ZONE: ({ zone }) => zone,
};

/**
 * Write what is known into a template: `{{TITLE}}` becomes the title.
 *
 * @returns The text, in which what is not known stands as it was.
 */
export function fillIn(template: string, facts: Facts): string {
  return template.replace(placeholder, (written, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name]?.(facts) : undefined;
    return value === undefined ? written : value.replace(/\s+/g, ' ').trim();
  });
}

/** Whether a template has a place for any of these names. */
export function hasPlaceFor(template: string, names: readonly string[]): boolean {
  return [...template.matchAll(placeholder)].some(([, name = '']) => names.includes(name));
}

const placeholder = /\{\{ ?([A-Z]{1,20}) ?\}\}/g;
