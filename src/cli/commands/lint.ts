import { type CheckedFiles, checkFiles } from '../../engine/check-files.ts';
import type { Complaints } from '../../engine/complaints.ts';
import { readInput } from '../../engine/read-source.ts';
import { pathFromRoot } from '../../engine/repository-root.ts';
import { holdBack } from '../../engine/suppressions.ts';
import { version } from '../../engine/version.ts';
import { writeFixed } from '../../engine/write-fixed.ts';
import { didYouMean } from '../../lint/did-you-mean.ts';
import { errorsOnly } from '../../lint/errors-only.ts';
import type { LintResult } from '../../lint/lint-result.ts';
import { plural } from '../../report/plural.ts';
import type { ReportContext } from '../../report/reporter.ts';
import { total } from '../../report/summary.ts';
import type { Rule } from '../../rules/define-rule.ts';
import type { Arguments } from '../arguments.ts';
import { type Progress, progressOn } from '../progress.ts';
import { operandsOf, readingFor } from '../reading.ts';
import { statsTable } from '../stats-table.ts';
import { UsageError } from '../usage-error.ts';
import type { World } from '../world.ts';
import { prepareReports } from '../write-reports.ts';

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
  const writeReports = await prepareReports(settings, world);
  const progress = progressOn(world);
  const reading = await readingFor(settings, { ...world, stderr: progress.stderr });
  const { complaints } = reading;
  const check = await checkAll(settings, { ...reading, world, progress });
  checkNames(settings.suppressRules, check.rules);
  const results = await holdBack(check.results, settings, reading);
  const shown = settings.quiet ? results.map(errorsOnly) : results;
  await writeReports(shown, {
    rules: check.rules,
    passedOver: [...check.passedOver.values()].filter(({ isIgnored }) => !isIgnored).length,
    notChecked: complaints.count(),
    fixed: countFixed(check.results, settings),
    fromRoot: pathFromRoot(world),
    version: version(),
  });
  if (settings.stats) world.stderr.write(statsTable(check.results));
  return exitCode(results, settings, complaints);
}

/** @throws {UsageError} There is no such rule. */
function checkNames(names: readonly string[], rules: readonly Rule[]): void {
  const known = rules.map(({ name }) => name);
  const unknown = names.find((name) => !known.includes(name));
  if (unknown === undefined) return;
  throw new UsageError(`There is no rule \`${unknown}\`${didYouMean(unknown, known)}`);
}

/** Check all, write fixes where that is asked for, and tell what is worth knowing on the way. */
async function checkAll(
  settings: Arguments,
  reading: Awaited<ReturnType<typeof readingFor>> & { world: World; progress: Progress },
): Promise<CheckedFiles> {
  const { complaints, world, progress } = reading;
  const isWriting = settings.fixing === 'write';
  const clock = settings.stats ? world.now : undefined;
  const checking = {
    ...reading,
    fix: settings.fixing !== undefined,
    clock,
    onProgress: progress.tell,
  };
  const check = await checkFiles(operandsOf(settings), checking, async (checked) => {
    const { file, result } = checked;
    const left = isWriting && !file.isStdin ? await writeFixed(checked, reading) : result;
    if (isWriting && file.isStdin) world.stdout.write(result.output ?? file.source);
    for (const { message } of left.refused ?? []) complaints.note(`${left.filePath}: ${message}`);
    return left;
  });
  progress.clear();
  if (settings.debug) tellPassedOver(check, complaints);
  // Who pipes a text through wants it back, checked or not.
  if (isWriting && check.passedOver.has('-')) {
    world.stdout.write(await readInput(reading.readStdin));
  }
  return check;
}

function tellPassedOver({ passedOver }: CheckedFiles, { note }: Complaints): void {
  for (const [path, { passedOver: reasons }] of passedOver) {
    note(`${path} is passed over: ${reasons.join('; ')}`);
  }
}

/** A file that could not be written has no `fixed`. */
function countFixed(results: LintResult[], { fixing }: Arguments): ReportContext['fixed'] {
  if (fixing === undefined) return undefined;
  const files = results.filter(({ fixed }) => fixed).length;
  return { files, isDryRun: fixing === 'dry-run' };
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
