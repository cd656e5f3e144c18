import type { Zone } from '../ast/nodes.ts';
import { regionNames, wholeZone } from '../time/index.ts';
import { ConfigError } from './config-error.ts';
import { didYouMean } from './did-you-mean.ts';

/**
 * The zone that an option names.
 *
 * @param name As a document would name it: `UTC`, `UTC+2`, `PST`, `Europe/Oslo`.
 * @returns Nothing where there is no name.
 * @throws {ConfigError} It names no zone.
 */
export function toZone(name: string): Zone;
export function toZone(name: string | undefined): Zone | undefined;
export function toZone(name: string | undefined): Zone | undefined {
  if (name === undefined) return undefined;

  const zone = wholeZone(name);
  if (zone) return zone;
  const hint = didYouMean(name, regionNames()) || ': write it like `UTC`, `Europe/Oslo`';
  throw new ConfigError(`There is no time zone \`${name}\`${hint}`);
}
