import { statSync } from 'node:fs';

/** What tells that a file was written since, without a look into it. */
export interface FileMetadata {
  size: number;
  /** In milliseconds since 1970, with a fraction. */
  modified: number;
}

/**
 * Ask for the size of a file and when it was written.
 *
 * @param path Absolute path.
 * @returns Undefined where it cannot be asked: who reads the file tells why.
 */
export function metadataOf(path: string): FileMetadata | undefined {
  try {
    const { size, mtimeMs } = statSync(path);
    return { size, modified: mtimeMs };
  } catch {
    return undefined;
  }
}
