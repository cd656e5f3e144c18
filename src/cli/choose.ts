import { didYouMean } from '../lint/did-you-mean.ts';
import { UsageError } from './usage-error.ts';

/**
 * The value of an option that has few.
 *
 * @returns The value, or the first of the known ones where there is none.
 * @throws {UsageError} It is not known.
 */
export function choose<Name extends string>(
  option: string,
  value: string | undefined,
  known: readonly [Name, ...Name[]],
): Name {
  if (value === undefined) return known[0];
  const name = known.find((each) => each === value);
  if (name !== undefined) return name;
  const all = known.map((each) => `\`${each}\``).join(', ');
  throw new UsageError(
    `There is no ${option} \`${value}\`${didYouMean(value, known) || ` (there are ${all})`}`,
  );
}
