import type { FileSystem } from '../file-system.ts';
import { readBlobs } from './read-blobs.ts';
import type { Repository } from './repository.ts';

/**
 * Files as they are staged, where they are staged otherwise than they are written. Those cannot be
 * replaced: their changes that are not staged would be lost, or committed with the others.
 *
 * @param stagedId Object name of such a file; undefined for all others.
 */
export function indexed(
  fileSystem: FileSystem,
  stagedId: (path: string) => string | undefined,
  repository: Repository,
): FileSystem {
  return {
    ...fileSystem,
    stat: (path) => (stagedId(path) ? 'file' : fileSystem.stat(path)),
    async readFile(path) {
      const id = stagedId(path);
      const text = id && (await readBlobs([id], repository)).get(id);
      return text || fileSystem.readFile(path);
    },
    replaceFile(path, text) {
      if (stagedId(path)) throw new Error('has changes that are not staged: stage them, then fix');
      return fileSystem.replaceFile(path, text);
    },
  };
}
