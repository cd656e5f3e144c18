import { type CheckedFiles, checkFiles } from '../../engine/check-files.ts';
import type { Complaints } from '../../engine/complaints.ts';
import { readInput } from '../../engine/read-source.ts';
import { pathFromRoot } from '../../engine/repository-root.ts';
import { holdBack } from '../../engine/suppressions.ts';
import { version } from '../../engine/version.ts';
import { writeFixed } from '../../engine/write-fixed.ts';
import type { LintResult } from '../../lint/lint-result.ts';
import { reporters } from '../../report/index.ts';
import { plural } from '../../report/plural.ts';
import type { ReportContext } from '../../report/reporter.ts';
import { total } from '../../report/summary.ts';
import type { Arguments } from '../arguments.ts';
import { choose } from '../choose.ts';
import { styleFor } from '../color.ts';
import { addToJobSummary } from '../job-summary.ts';
import { operandsOf, readingFor } from '../reading.ts';
import { reportOutput } from '../report-output.ts';
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
  const reading = await readingFor(settings, world);
  const { complaints } = reading;
  const check = await checkAll(settings, { ...reading, world });
  const results = await holdBack(check.results, settings, reading);
  const shown = settings.quiet ? results.map(errorsOnly) : results;
  const output = reportOutput(settings, world);
  const context = {
    rules: check.rules,
    passedOver: check.passedOver.size,
    notChecked: complaints.count(),
    fixed: countFixed(check.results, settings),
    style: styleFor(settings, world),
    fromRoot: pathFromRoot(world),
    version: version(),
  };
  const report = await reporters[format]();
  output.write(report(shown, context));
  await output.end();
  if (format === 'github') {
    const markdown = await reporters.markdown();
    await addToJobSummary(() => markdown(shown, context), world);
  }
  return exitCode(results, settings, complaints);
}

const formats = Object.keys(reporters) as [keyof typeof reporters];

/** Check all, write fixes where that is asked for, and tell what is worth knowing on the way. */
async function checkAll(
  settings: Arguments,
  reading: Awaited<ReturnType<typeof readingFor>> & { world: World },
): Promise<CheckedFiles> {
  const { complaints, world } = reading;
  const isWriting = settings.fixing === 'write';
  const checking = { ...reading, fix: settings.fixing !== undefined };
  const check = await checkFiles(operandsOf(settings), checking, async (checked) => {
    const { file, result } = checked;
    const left = isWriting && !file.isStdin ? await writeFixed(checked, reading) : result;
    if (isWriting && file.isStdin) world.stdout.write(result.output ?? file.source);
    for (const { message } of left.refused ?? []) complaints.note(`${left.filePath}: ${message}`);
    return left;
  });
  if (settings.debug) tellPassedOver(check, complaints);
  // Who pipes a text through wants it back, checked or not.
  if (isWriting && check.passedOver.has('-')) {
    world.stdout.write(await readInput(reading.readStdin));
  }
  return check;
}

function tellPassedOver({ passedOver }: CheckedFiles, { note }: Complaints): void {
  for (const [path, reasons] of passedOver) note(`${path} is passed over: ${reasons.join('; ')}`);
}

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
    complaints.note(tooMany(warnings, maxWarnings));
    return 1;
  }
  return errors > 0 ? 1 : 0;
}

function tooMany(warnings: number, maxWarnings: number): string {
  const verb = warnings === 1 ? 'is' : 'are';
  return `${plural(warnings, 'warning')} ${verb} more than \`--max-warnings ${maxWarnings}\``;
}
