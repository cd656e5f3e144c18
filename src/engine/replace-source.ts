import { fileError } from './file-error.ts';
import type { FileSystem } from './file-system.ts';

/**
 * Put another text into a file that is there.
 *
 * @throws {FileError} It cannot be written; it has its old text then.
 */
export async function replaceSource(
  path: string,
  text: string,
  { replaceFile }: FileSystem,
): Promise<void> {
  try {
    await replaceFile(path, text);
  } catch (error) {
    throw fileError(path, error);
  }
}
