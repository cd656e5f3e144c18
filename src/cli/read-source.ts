import { FileError, fileError } from './file-error.ts';
import type { World } from './world.ts';

/**
 * Read the text of a file, or of the standard input where the path is `-`.
 *
 * @returns The text; a byte order mark stays, offsets count it.
 * @throws {FileError} It cannot be read, or is no UTF-8 text.
 */
export async function readSource(path: string, world: World): Promise<string> {
  const name = path === '-' ? 'standard input' : path;
  const bytes = await readBytes(path, name, world);
  if (isUtf16(bytes)) throw new FileError(`${name}: is UTF-16; save it as UTF-8`);
  if (bytes.includes(0)) throw new FileError(`${name}: is a binary file`);
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new FileError(`${name}: is not valid UTF-8`);
  }
}

async function readBytes(path: string, name: string, world: World): Promise<Uint8Array> {
  try {
    return path === '-' ? await world.readStdin() : await world.readFile(path);
  } catch (error) {
    throw fileError(name, error);
  }
}

function isUtf16([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}
