import type { Zone } from '../ast/nodes.ts';
import { findZone } from '../time/index.ts';
import { ConfigError } from './config-error.ts';

/**
 * The zone that an option names.
 *
 * @param name As a document would name it: `UTC`, `UTC+2`, `PST`, `Europe/Oslo`.
 * @returns Nothing where there is no name.
 * @throws {ConfigError} It names no zone.
 */
export function toZone(name: string | undefined): Zone | undefined {
  if (name === undefined) return undefined;

  const found = findZone(name);
  if (found && found.start === 0 && found.end === name.length) return found.zone;
  throw new ConfigError(
    `There is no time zone \`${name}\`: write it like \`UTC\`, \`Europe/Oslo\``,
  );
}
