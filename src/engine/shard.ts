import { resolve } from 'node:path';
import type { JsonShard } from '../report/results-document.ts';
import type { CheckedFiles } from './check-files.ts';
import { digest } from './digest.ts';
import type { FileSystem } from './file-system.ts';
import { repositoryRoot } from './repository-root.ts';
import { shownPath } from './shown-path.ts';

/** One of several runs that check the files of a repository together. */
export interface Shard {
  /** Which one, from 1. */
  index: number;
  /** How many there are. */
  count: number;
}

/**
 * Tell which files are for a shard. That hangs on the path from the root of the repository alone:
 * a file stays where it is when others come and go, wherever the command runs.
 */
export function createInShard(
  shard: Shard | undefined,
  fileSystem: FileSystem,
): (path: string) => boolean {
  if (!shard) return () => true;
  const { index, count } = shard;
  const root = repositoryRoot(fileSystem) ?? fileSystem.cwd;
  return (path) => {
    const name = shownPath(resolve(fileSystem.cwd, path), { cwd: root });
    return Math.floor(fractionOf(name) * count) === index - 1;
  };
}

/** What later joins the results of shards needs to know of them. */
export function describeShard(
  shard: Shard,
  { results, positions }: Pick<CheckedFiles, 'results' | 'positions'>,
): JsonShard {
  const files = results.map(({ source }, index) => ({
    position: positions[index] ?? 0,
    sha256: digest(source),
  }));
  return { ...shard, files };
}

/** A number from 0 up to 1, spread evenly, whatever the texts are like. */
function fractionOf(text: string): number {
  return Number.parseInt(digest(text).slice(0, 12), 16) / 16 ** 12;
}
