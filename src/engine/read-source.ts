import { FileError, fileError } from './file-error.ts';
import type { FileSystem } from './file-system.ts';

/**
 * Read the text of a file.
 *
 * @returns The text; a byte order mark stays, offsets count it.
 * @throws {FileError} It cannot be read, is no UTF-8 text, or larger than any postmortem.
 */
export function readSource(
  path: string,
  { readFile }: Pick<FileSystem, 'readFile'>,
): Promise<string> {
  return decode(path, async () => readFile(path));
}

/** In bytes: more than people write, and about as much as can be read at once. */
const largest = 20_000_000;

const tooLarge =
  'is larger than 20 MB, as no postmortem is; `.pm-lintignore` can leave it out of the check';

/** Read the text of the standard input, as `readSource` reads that of a file. */
export function readInput(readStdin: () => Promise<Uint8Array>): Promise<string> {
  return decode('standard input', readStdin);
}

async function decode(name: string, read: () => Promise<Uint8Array>): Promise<string> {
  const bytes = await read().catch((error) => {
    throw fileError(name, error);
  });
  if (bytes.length > largest) throw new FileError(`${name}: ${tooLarge}`);
  if (isUtf16(bytes)) throw new FileError(`${name}: is UTF-16; save it as UTF-8`);
  if (bytes.includes(0)) throw new FileError(`${name}: is a binary file`);
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new FileError(`${name}: is not valid UTF-8`);
  }
}

function isUtf16([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}
