import type { Arguments } from './arguments.ts';
import { checkReports } from './report-requests.ts';
import { UsageError } from './usage-error.ts';

/**
 * Check that options make sense with, or without, each other.
 *
 * @param given Names of the options that are given.
 * @throws {UsageError} Some do not.
 */
export function checkTogether(settings: Arguments, given: ReadonlySet<string>): void {
  for (const names of exclusive) {
    const [one, other] = names.filter((name) => given.has(name));
    if (other) throw new UsageError(`\`--${one}\` and \`--${other}\` exclude each other`);
  }
  for (const name of ['cache-location', 'cache-strategy']) {
    if (given.has(name) && !settings.cache) {
      throw new UsageError(`\`--${name}\` is about \`--cache\`: add that`);
    }
  }
  checkReports(settings.reports);
  if (settings.stdinFilename !== undefined && !settings.operands.includes('-')) {
    throw new UsageError('`--stdin-filename` names what `-` reads: add `-`');
  }
  if (settings.comparison && settings.operands.includes('-')) {
    throw new UsageError(`\`--${settings.comparison.kind}\` is about files: leave out \`-\``);
  }
}

const exclusive = [
  ['fix', 'fix-dry-run', 'diff'],
  ['write', 'check', 'diff'],
  ['config', 'no-config'],
  ['diff', 'format'],
  // Suppressions are about all there is, not about what is new, or a part.
  ...['suppress-all', 'suppress-rule', 'prune-suppressions'].flatMap((name) => [
    ['staged', 'changed', 'since', name],
    ['shard', name],
  ]),
];
