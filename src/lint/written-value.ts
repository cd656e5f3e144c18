/**
 * How a message shows a value of a configuration that makes no sense.
 *
 * @returns JSON, but for a string; the type of what has none: a configuration may be a program.
 */
export function writtenValue(value: unknown): string {
  if (typeof value === 'string') return value;
  try {
    return JSON.stringify(value) ?? typeof value;
  } catch {
    return typeof value;
  }
}
