import { fileError } from '../engine/file-error.ts';
import type { LintResult } from '../lint/lint-result.ts';
import { reporters } from '../report/index.ts';
import { plain, type ReportContext } from '../report/reporter.ts';
import type { World } from './world.ts';

/**
 * Add a report to the summary of the job where GitHub runs it; elsewhere there is none.
 *
 * @throws {FileError} It cannot be written.
 */
export async function addToJobSummary(
  results: LintResult[],
  context: Omit<ReportContext, 'style'>,
  world: World,
): Promise<void> {
  const file = world.env.GITHUB_STEP_SUMMARY;
  if (!file) return;
  const markdown = await reporters.markdown();
  try {
    await world.appendFile(file, markdown(results, { ...context, style: plain }));
  } catch (error) {
    throw fileError(file, error);
  }
}
