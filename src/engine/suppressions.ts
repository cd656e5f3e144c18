import { posix } from 'node:path';
import type { LintResult } from '../lint/lint-result.ts';
import {
  formatSuppressions,
  parseSuppressions,
  type Suppressions,
  suppress,
  suppressAll,
} from '../lint/suppressions.ts';
import { plural } from '../report/plural.ts';
import type { Complaints } from './complaints.ts';
import { fileError } from './file-error.ts';
import type { FileSystem } from './file-system.ts';
import { readSource } from './read-source.ts';

/** What is done with suppressions. */
export interface SuppressionOptions {
  /** File of the suppressions, instead of the usual one. */
  suppressionsLocation?: string | undefined;
  /** Whether all findings become suppressions. */
  suppressAll?: boolean;
  /** Names of the rules all of whose findings become suppressions. */
  suppressRules?: readonly string[];
  /** Whether those are taken out that are no longer needed. */
  pruneSuppressions?: boolean;
  /** Whether it is no failure when one is no longer needed. */
  passOnUnprunedSuppressions?: boolean;
}

/**
 * Hold back the findings that a file of suppressions knows, and write that file where the options
 * ask for it.
 *
 * @returns What is left of the results.
 * @throws {ConfigError} The file holds no suppressions.
 * @throws {FileError} The file cannot be read or written.
 */
export async function holdBack(
  results: LintResult[],
  options: SuppressionOptions,
  { fileSystem, complaints }: { fileSystem: FileSystem; complaints: Complaints },
): Promise<LintResult[]> {
  const file = options.suppressionsLocation ?? 'pm-lint-suppressions.json';
  const known = await readSuppressions(file, fileSystem);
  const isWriting = options.suppressAll || (options.suppressRules ?? []).length > 0;
  if (isWriting) {
    for (const result of results) addTo(known, suppressAll(result, keyOf(result)), options);
  }
  const held = results.map((result) => suppress(result, keyOf(result), known));
  const needed: Suppressions = byPath(...held.map((each) => each.needed));

  if (isWriting || options.pruneSuppressions) {
    for (const result of results) delete known[keyOf(result)];
    if (options.pruneSuppressions) forgetGone(known, fileSystem);
    await write(file, formatSuppressions({ ...known, ...needed }), fileSystem);
  } else if (!options.passOnUnprunedSuppressions) {
    const left = results.reduce((sum, result) => sum + surplus(keyOf(result), known, needed), 0);
    if (left > 0) complaints.add(`${plural(left, 'suppression')} of ${file} ${remedy(left)}`);
  }
  return held.map(({ result }) => result);
}

/** A file that is gone needs no suppressions. */
function forgetGone(known: Suppressions, { exists }: FileSystem): void {
  for (const path of Object.keys(known)) if (!exists(path)) delete known[path];
}

/** Add what is to be suppressed from now on. */
function addTo(
  known: Suppressions,
  found: Suppressions,
  { suppressAll: isAll, suppressRules = [] }: SuppressionOptions,
): void {
  for (const [path, rules] of Object.entries(found)) {
    const chosen = Object.entries(rules).filter(([rule]) => isAll || suppressRules.includes(rule));
    if (chosen.length > 0) known[path] = { ...known[path], ...Object.fromEntries(chosen) };
  }
}

/** Paths are the same on every machine. */
function keyOf({ filePath }: LintResult): string {
  return posix.normalize(filePath.replaceAll('\\', '/'));
}

async function readSuppressions(file: string, fileSystem: FileSystem): Promise<Suppressions> {
  if ((await fileSystem.stat(file)) !== 'file') return byPath();
  return byPath(parseSuppressions(await readSource(file, fileSystem), file));
}

/** Without a prototype: a file may be named `__proto__`. */
function byPath(...parts: Suppressions[]): Suppressions {
  return Object.assign(Object.create(null), ...parts);
}

async function write(file: string, text: string, fileSystem: FileSystem): Promise<void> {
  try {
    const isThere = (await fileSystem.stat(file)) === 'file';
    await (isThere ? fileSystem.replaceFile(file, text) : fileSystem.writeFile(file, text));
  } catch (error) {
    throw fileError(file, error);
  }
}

/** How many findings of a file are suppressed that are no longer there. */
function surplus(path: string, known: Suppressions, needed: Suppressions): number {
  return countOf(known[path]) - countOf(needed[path]);
}

function countOf(ofFile: Suppressions[string] = {}): number {
  return Object.values(ofFile).reduce((sum, { prints }) => sum + prints.length, 0);
}

function remedy(count: number): string {
  const verb = count === 1 ? 'is' : 'are';
  return `${verb} no longer needed: take ${count === 1 ? 'it' : 'them'} out with \`--prune-suppressions\``;
}
