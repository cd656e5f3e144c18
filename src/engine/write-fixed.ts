import type { LintResult } from '../lint/lint-result.ts';
import type { CheckedFile } from './check-files.ts';
import { checkSource } from './check-source.ts';
import type { Complaints } from './complaints.ts';
import type { FileSystem } from './file-system.ts';
import { filesBeside } from './files-beside.ts';
import { replaceSource } from './replace-source.ts';

/**
 * Write the fixes of a file that was checked.
 *
 * @returns What is left to say; of a file that cannot be written, what there is to say.
 */
export async function writeFixed(
  { file, result }: CheckedFile,
  { fileSystem, complaints }: { fileSystem: FileSystem; complaints: Complaints },
): Promise<LintResult> {
  const { path } = file;
  const { output, fixed } = result;
  if (!fixed || output === undefined || path === undefined) return result;
  const isWritten = await complaints.guard(path, async () => {
    await replaceSource(path, output, fileSystem);
    return true;
  });
  if (isWritten) return result;

  const files = filesBeside(path, fileSystem);
  const unfixed = checkSource({ ...file, isSure: true }, { fix: false, files });
  return 'result' in unfixed ? unfixed.result : result;
}
