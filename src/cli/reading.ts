import type { Listing } from '../engine/candidates.ts';
import { type Complaints, noComplaints } from '../engine/complaints.ts';
import { type ConfigOptions, createConfigs } from '../engine/config/configs.ts';
import { createIgnoreFiles } from '../engine/ignore-files.ts';
import type { Reading } from '../engine/read-candidate.ts';
import type { Arguments } from './arguments.ts';
import { flagConfig } from './flag-config.ts';
import { noticesOn } from './notices.ts';
import type { World } from './world.ts';

/**
 * What files are found and read by, as the arguments say.
 *
 * @throws {UsageError} There is no such preset.
 */
export async function readingFor(
  settings: Arguments,
  world: World,
): Promise<Listing & Reading & { complaints: Complaints; configOptions: ConfigOptions }> {
  const { onlyPostmortems, errorOnUnmatchedPattern, stdinFilename, shard } = settings;
  const configOptions = await flagConfig(settings, world);
  return {
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
