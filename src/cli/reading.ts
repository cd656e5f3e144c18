import type { Listing } from '../engine/candidates.ts';
import { type Complaints, noComplaints } from '../engine/complaints.ts';
import { type ConfigOptions, createConfigs } from '../engine/config/configs.ts';
import type { Changes } from '../engine/git/changes.ts';
import { createIgnoreFiles } from '../engine/ignore-files.ts';
import type { Reading } from '../engine/read-candidate.ts';
import type { Arguments } from './arguments.ts';
import { flagConfig } from './flag-config.ts';
import { noticesOn } from './notices.ts';
import type { World } from './world.ts';

/**
 * What files are found and read by, as the arguments say.
 *
 * @throws {GitError} What is new cannot be told.
 * @throws {UsageError} There is no such preset.
 */
export async function readingFor(
  settings: Arguments,
  world: World,
): Promise<
  Listing & Reading & { complaints: Complaints; configOptions: ConfigOptions; changes?: Changes }
> {
  const { onlyPostmortems, errorOnUnmatchedPattern, stdinFilename, shard } = settings;
  const configOptions = await flagConfig(settings, world);
  const reading = {
    fileSystem: world,
    complaints: noComplaints(noticesOn(world, settings)),
    configOptions,
    configOf: createConfigs(configOptions, world),
    ignoredBy: createIgnoreFiles(settings, world),
    readStdin: once(world.readStdin),
    onlyPostmortems,
    errorOnUnmatchedPattern,
    shard,
    stdinFilename,
  };
  if (!settings.comparison) return reading;
  const { findChanges } = await import('../engine/git/changes.ts');
  const changes = await findChanges(settings.comparison, reading, world.git);
  // What is staged is not what the files of the machine hold.
  const isOfMachine = settings.comparison.kind !== 'staged';
  const fileSystem = { ...changes.fileSystem, isOfMachine };
  const { ignoredBy } = changes;
  // That nothing changed in a directory is no failure.
  return { ...reading, fileSystem, ignoredBy, errorOnUnmatchedPattern: false, changes };
}

/** What is to be looked at, each once: without an operand, all that there is here. */
export function operandsOf({ operands }: Arguments): string[] {
  return operands.length > 0 ? [...new Set(operands)] : ['.'];
}

/** What was read from the standard input is there no more. */
function once<Value>(read: () => Promise<Value>): () => Promise<Value> {
  let value: Promise<Value> | undefined;
  return () => {
    value ??= read();
    return value;
  };
}
