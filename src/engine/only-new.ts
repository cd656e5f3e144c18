import type { LintResult } from '../lint/lint-result.ts';
import { onlyNew } from '../lint/only-new.ts';
import type { CheckedFile } from './check-files.ts';
import { checkSource } from './check-source.ts';
import { FileError } from './file-error.ts';
import type { FileSystem } from './file-system.ts';
import { filesBeside } from './files-beside.ts';
import type { Changes } from './git/changes.ts';
import { readSource } from './read-source.ts';

/**
 * Hold back the findings that were there at the base already: the text that a file had is checked
 * by what is configured now.
 *
 * @param results What is left to be reported.
 * @param checkedAs How each file was checked, and all that was found, by its path.
 * @throws {GitError} A text of the base cannot be read.
 */
export async function holdBackOld(
  results: readonly LintResult[],
  checkedAs: ReadonlyMap<string, CheckedFile>,
  { fileSystem, changes }: { fileSystem: FileSystem; changes: Changes },
): Promise<LintResult[]> {
  const open = results.filter(({ messages }) => messages.length > 0);
  const texts = await changes.textsBefore(open.map(({ filePath }) => filePath));
  return Promise.all(
    results.map(async (result) => {
      const checked = checkedAs.get(result.filePath);
      const bytes = texts.get(result.filePath);
      const before = checked && bytes && (await checkBefore(checked, bytes, fileSystem));
      if (!before) return result;
      return onlyNew(result, { now: checked.result, before, label: changes.base.label });
    }),
  );
}

/**
 * Check what a file held. Where fixes were made they are made there too, so that lines which only
 * they changed are the same.
 *
 * @returns Undefined for what was no text, or no postmortem: nothing was found in it.
 */
async function checkBefore(
  { file, result }: CheckedFile,
  bytes: Uint8Array,
  fileSystem: FileSystem,
): Promise<LintResult | undefined> {
  const source = await decode(result.filePath, bytes);
  if (source === undefined) return undefined;
  const files = filesBeside(file.path, fileSystem);
  const outcome = checkSource({ ...file, source }, { fix: result.output !== undefined, files });
  return 'result' in outcome ? outcome.result : undefined;
}

async function decode(path: string, bytes: Uint8Array): Promise<string | undefined> {
  try {
    return await readSource(path, { readFile: () => bytes });
  } catch (error) {
    if (error instanceof FileError) return undefined;
    throw error;
  }
}
