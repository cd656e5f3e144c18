import { GitError } from './git-error.ts';
import type { Repository } from './repository.ts';

/**
 * Read texts out of the repository, in one call of git.
 *
 * @param ids Object names.
 * @throws {GitError} One of them cannot be read.
 */
export async function readBlobs(
  ids: readonly string[],
  { git }: Repository,
): Promise<Map<string, Uint8Array>> {
  const wanted = [...new Set(ids)];
  const blobs = new Map<string, Uint8Array>();
  if (wanted.length === 0) return blobs;
  const output = await git(['cat-file', '--batch'], `${wanted.join('\n')}\n`);

  let start = 0;
  for (const id of wanted) {
    const { size, end } = readHead(output, start, id);
    blobs.set(id, output.subarray(end, end + size));
    start = end + size + 1;
  }
  return blobs;
}

/** `<id> blob <size>`, in a line before the text, which ends in one more line feed. */
function readHead(output: Uint8Array, start: number, id: string): { size: number; end: number } {
  const end = output.indexOf(0x0a, start);
  const head = new TextDecoder().decode(output.subarray(start, end));
  const size = / blob (?<size>\d+)$/.exec(head)?.groups?.size;
  if (size === undefined) throw new GitError(`The repository lacks an object: ${head || id}`);
  return { size: Number(size), end: end + 1 };
}
