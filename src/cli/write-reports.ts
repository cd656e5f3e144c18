import { type AnyReporter, loadReporter } from '../engine/load-reporter.ts';
import type { LintResult } from '../lint/lint-result.ts';
import type { ReportContext } from '../report/reporter.ts';
import type { Arguments } from './arguments.ts';
import { styleFor } from './color.ts';
import { addToJobSummary } from './job-summary.ts';
import { reportOutput } from './report-output.ts';
import type { ReportRequest } from './report-requests.ts';
import type { World } from './world.ts';

/** Writes all reports that are asked for. */
export type WriteReports = (
  results: LintResult[],
  context: Omit<ReportContext, 'style'>,
) => Promise<void>;

/**
 * Load what reports are made by, before there is anything to report.
 *
 * @returns Rejects with a `FileError` where a report cannot be written.
 * @throws {ConfigFileError} There is no such format.
 */
export async function prepareReports(settings: Arguments, world: World): Promise<WriteReports> {
  const requests = settings.reports.length > 0 ? settings.reports : [{}];
  const reports: Array<[ReportRequest, AnyReporter]> = [];
  for (const request of requests) {
    reports.push([request, await loadReporter(request.format ?? 'stylish', world)]);
  }

  return async (results, context) => {
    for (const [request, report] of reports) {
      const output = reportOutput(request, settings, world);
      output.write(
        await report(results, { ...context, style: styleFor(request, settings, world) }),
      );
      await output.end();
    }
    if (requests.some(({ format }) => format === 'github')) {
      await addToJobSummary(results, context, world);
    }
  };
}
