import type { LintResult } from '../../lint/lint-result.ts';
import { reporters } from '../../report/index.ts';
import { plural } from '../../report/plural.ts';
import type { ReportContext } from '../../report/reporter.ts';
import { total } from '../../report/summary.ts';
import type { Arguments } from '../arguments.ts';
import { checkDocument, fixDocument, writeFixed } from '../check-document.ts';
import { checkDocuments } from '../check-documents.ts';
import { choose } from '../choose.ts';
import { styleFor } from '../color.ts';
import { type Complaints, noComplaints } from '../complaints.ts';
import { addToJobSummary } from '../job-summary.ts';
import { reportOutput } from '../report-output.ts';
import { pathFromRoot } from '../repository-root.ts';
import { holdBack } from '../suppressions.ts';
import { version } from '../version.ts';
import type { World } from '../world.ts';

/**
 * `pm-lint [options] [file | directory | glob | -]...`: check documents, fix them if asked to, and
 * report the findings.
 *
 * @returns Exit code.
 * @throws {ConfigError} What is configured makes no sense.
 * @throws {FileError} The report cannot be written, a configuration cannot be read.
 * @throws {UsageError} There is no such format, or no such preset.
 */
export async function lint(settings: Arguments, world: World): Promise<number> {
  if (settings.printConfig !== undefined) {
    return (await import('./print-config.ts')).printConfig(settings, world);
  }
  if (settings.fixing === 'diff') return (await import('./diff.ts')).diff(settings, world);

  const format = choose('format', settings.format, formats);
  const complaints = noComplaints(world, settings);
  const checking = { world, complaints };
  const checkOne = choices[settings.fixing ?? 'none'];
  const check = await checkDocuments(settings, checking, (document) =>
    checkOne(document, checking),
  );
  const results = await holdBack(check.results, settings, checking);
  const shown = settings.quiet ? results.map(errorsOnly) : results;
  const style = styleFor(settings, world);
  const output = reportOutput(settings, world);
  const fixed = countFixed(check.results, settings);
  const fromRoot = pathFromRoot(world);
  const context = { ...check, fixed, style, fromRoot, version: version() };
  output.write(reporters[format](shown, context));
  await output.end();
  if (format === 'github') await addToJobSummary(() => reporters.markdown(shown, context), world);
  return exitCode(results, settings, complaints);
}

const formats = Object.keys(reporters) as [keyof typeof reporters];

const choices = { none: checkDocument, 'dry-run': fixDocument, write: writeFixed };

/** A file that could not be written has no `fixed`. */
function countFixed(results: LintResult[], { fixing }: Arguments): ReportContext['fixed'] {
  if (fixing === undefined) return undefined;
  const files = results.filter(({ fixed }) => fixed).length;
  return { files, isDryRun: fixing === 'dry-run' };
}

function errorsOnly(result: LintResult): LintResult {
  const messages = result.messages.filter((message) => message.severity === 'error');
  return { ...result, messages, warningCount: 0, infoCount: 0 };
}

function exitCode(
  results: LintResult[],
  { maxWarnings }: Arguments,
  complaints: Complaints,
): number {
  if (complaints.count() > 0) return 2;

  const { errors, warnings } = total(results);
  if (warnings > maxWarnings) {
    complaints.add(tooMany(warnings, maxWarnings));
    return 1;
  }
  return errors > 0 ? 1 : 0;
}

function tooMany(warnings: number, maxWarnings: number): string {
  const verb = warnings === 1 ? 'is' : 'are';
  return `${plural(warnings, 'warning')} ${verb} more than \`--max-warnings ${maxWarnings}\``;
}
