import { resolve } from 'node:path';
import { digest } from '../digest.ts';
import type { FileSystem } from '../file-system.ts';
import type { ChosenFile } from '../read-candidate.ts';
import { version } from '../version.ts';
import type { ConfigDigest } from './config-digest.ts';
import type { FileMetadata } from './file-metadata.ts';

/** What a document has to do with the cache. */
export interface Place {
  /** Name of its entry. */
  name: string;
  /** Absolute path of the document. */
  file: string;
  /** Its path from the root. */
  path: string;
  /** All that its outcome follows from, but for its text and other files. */
  given: string;
}

/** What places are found by. */
export interface PlaceContext {
  fileSystem: FileSystem;
  fromRoot: (path: string) => string;
  configDigest: ConfigDigest;
  /** Whether fixes are made. */
  fix: boolean;
}

/**
 * Find the place of a document. One that is checked in several ways has several: a hook names the
 * files that another run finds in a folder.
 *
 * @returns Undefined where it cannot be known what its outcome follows from.
 */
export async function placeOf(
  { path, isStdin, isSure, config }: ChosenFile,
  { fileSystem, fromRoot, configDigest, fix }: PlaceContext,
): Promise<Place | undefined> {
  if (isStdin || path === undefined) return undefined;
  const settled = await configDigest(config);
  if (settled === undefined) return undefined;
  const way = [fromRoot(path), path, isSure, fix];
  return {
    name: digest(JSON.stringify(way)),
    file: resolve(fileSystem.cwd, path),
    path: fromRoot(path),
    given: JSON.stringify([program, way, settled]),
  };
}

/** All that the outcome of a document at a place follows from, in one word. */
export function keyOf({ given }: Place, state: FileMetadata | string): string {
  const known = typeof state === 'string' ? digest(state) : [state.size, state.modified];
  return digest(JSON.stringify([given, known]));
}

const { node, icu, tz, cldr } = process.versions;

/** What reads documents: zones and names of months are Node.js's. The number is that of entries. */
const program = [1, version(), node.split('.')[0], icu, tz, cldr];
