import type { Candidate } from './candidates.ts';
import type { ConfigOf, DocumentConfig } from './config/configs.ts';
import type { FileSystem } from './file-system.ts';
import { type IgnoredBy, ownIgnoreFileNames } from './ignore-files.ts';
import { readInput, readSource } from './read-source.ts';

/** A file that is to be checked, with what is configured for it. */
export interface ChosenFile {
  /** As the user writes it; absent for standard input without a name. */
  path: string | undefined;
  /** Whether it is what the standard input holds. */
  isStdin: boolean;
  /** Whether it counts as a postmortem, whatever it holds. */
  isSure: boolean;
  config: DocumentConfig;
}

/** A file that was read. */
export interface SourceFile extends ChosenFile {
  source: string;
}

/** A file that is not to be checked, and why. */
export interface PassedOver {
  passedOver: readonly string[];
  /** Whether the configuration or an ignore file says so, whatever it holds. */
  isIgnored?: boolean;
}

/** What reading goes by. */
export interface Reading {
  fileSystem: FileSystem;
  configOf: ConfigOf;
  ignoredBy: IgnoredBy;
  readStdin: () => Promise<Uint8Array>;
  /** What the standard input is called. */
  stdinFilename?: string | undefined;
}

/**
 * Read a file, unless the configuration leaves it out.
 *
 * @throws {ConfigError} What is configured for it makes no sense.
 * @throws {FileError} It cannot be read.
 */
export async function readCandidate(
  candidate: Candidate,
  reading: Reading,
): Promise<SourceFile | PassedOver> {
  const file = await chooseCandidate(candidate, reading);
  return 'passedOver' in file ? file : { ...file, source: await readChosen(file, reading) };
}

/**
 * Find what is configured for a file, and whether that leaves the file out. A named one may be left
 * out by what is pm-lint's own; Git's ignore files are not about it.
 *
 * @throws {ConfigError} What is configured for it makes no sense.
 */
export async function chooseCandidate(
  { path, isNamed }: Candidate,
  reading: Reading,
): Promise<ChosenFile | PassedOver> {
  const isStdin = path === '-';
  const name = isStdin ? reading.stdinFilename : path;
  const config = await reading.configOf(name);
  const { ignored, isPostmortem } = config.given;

  if (ignored) return ignore(`\`${ignored.value}\` of ${ignored.from} ignores it`);
  if (isNamed) {
    const reason = isStdin ? undefined : await reading.ignoredBy(path, ownIgnoreFileNames);
    if (reason !== undefined) return ignore(reason);
  } else if (isPostmortem?.value === false) {
    return { passedOver: [`no glob of ${isPostmortem.from} fits`] };
  }
  return { path: name, isStdin, config, isSure: isNamed || isPostmortem?.value === true };
}

/** @throws {FileError} It cannot be read. */
export function readChosen({ path, isStdin }: ChosenFile, reading: Reading): Promise<string> {
  return isStdin || path === undefined
    ? readInput(reading.readStdin)
    : readSource(path, reading.fileSystem);
}

function ignore(reason: string): PassedOver {
  return { passedOver: [reason], isIgnored: true };
}
