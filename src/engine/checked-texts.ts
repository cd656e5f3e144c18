import type { LintResult } from '../lint/lint-result.ts';
import { plural } from '../report/plural.ts';
import { toLintResult } from '../report/read-results.ts';
import type { Complaints } from './complaints.ts';
import { digest } from './digest.ts';
import type { FileSystem } from './file-system.ts';
import type { MergedResult } from './merge-results.ts';
import { readSource } from './read-source.ts';

/**
 * Give results the texts that they are of, as far as the files are there and still the same: reports
 * show lines of them. The others are noted, and reported without.
 */
export async function withCheckedTexts(
  merged: readonly MergedResult[],
  { fileSystem, complaints }: { fileSystem: FileSystem; complaints: Complaints },
): Promise<LintResult[]> {
  const results: LintResult[] = [];
  let lacking = 0;
  for (const each of merged) {
    const text = await textOf(each, fileSystem);
    if (text === undefined) lacking += 1;
    results.push(toLintResult(each.result, text ?? ''));
  }
  if (lacking > 0) {
    complaints.note(`${plural(lacking, 'file')} not here, or changed: reported without its text`);
  }
  return results;
}

/** Of a file without findings nothing is shown. */
async function textOf(
  { result, sha256 }: MergedResult,
  fileSystem: FileSystem,
): Promise<string | undefined> {
  if (result.output !== undefined || result.messages.length === 0) return result.output ?? '';
  try {
    const text = await readSource(result.filePath, fileSystem);
    return sha256 === undefined || sha256 === digest(text) ? text : undefined;
  } catch {
    return undefined;
  }
}
