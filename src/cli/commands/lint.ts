import {
  type CheckedFile,
  type CheckedFiles,
  type Checking,
  checkFiles,
} from '../../engine/check-files.ts';
import type { Complaints } from '../../engine/complaints.ts';
import { holdBackOld } from '../../engine/only-new.ts';
import { readInput } from '../../engine/read-source.ts';
import { pathFromRoot } from '../../engine/repository-root.ts';
import { describeShard } from '../../engine/shard.ts';
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
import { checkingFor } from '../checking.ts';
import { progressOn } from '../progress.ts';
import { operandsOf } from '../reading.ts';
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
 * @throws {GitError} What is new cannot be told.
 * @throws {UsageError} There is no such format, or no such preset.
 */
export async function lint(settings: Arguments, world: World): Promise<number> {
  const writeReports = await prepareReports(settings, world);
  const progress = progressOn(world);
  const checking = await checkingFor(settings, { ...world, stderr: progress.stderr });
  const { complaints, changes } = checking;
  const check = await checkAll(settings, { ...checking, onProgress: progress.tell }, world);
  progress.clear();
  checkNames(settings.suppressRules, check.rules);
  const held = await holdBack(check.results, settings, { fileSystem: world, complaints });
  const results = changes
    ? await holdBackOld(held, check.checkedAs, { fileSystem: world, changes })
    : held;
  const shown = settings.quiet ? results.map(errorsOnly) : results;
  await writeReports(shown, {
    rules: check.rules,
    passedOver: [...check.passedOver.values()].filter(({ isIgnored }) => !isIgnored).length,
    notChecked: complaints.count(),
    fixed: countFixed(check.results, settings),
    shard: settings.shard && describeShard(settings.shard, check),
    comparedWith: changes?.base.label,
    fromRoot: pathFromRoot(world),
    version: version(),
  });
  if (changes && results.length === 0 && complaints.count() === 0) {
    complaints.note(`no postmortem differs from ${changes.base.label}`);
  }
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

/** What was checked, and how, by path. */
interface Check extends CheckedFiles {
  checkedAs: Map<string, CheckedFile>;
}

/** Check all, write fixes where that is asked for, and tell what is worth knowing on the way. */
async function checkAll(settings: Arguments, checking: Checking, world: World): Promise<Check> {
  const { complaints } = checking;
  const isWriting = settings.fixing === 'write';
  const checkedAs: Check['checkedAs'] = new Map();
  const check = await checkFiles(operandsOf(settings), checking, async (checked) => {
    const { file, result } = checked;
    const left = isWriting && !file.isStdin ? await writeFixed(checked, checking) : result;
    if (isWriting && file.isStdin) world.stdout.write(result.output ?? file.source);
    for (const { message } of left.refused ?? []) complaints.note(`${left.filePath}: ${message}`);
    checkedAs.set(left.filePath, { file, result: left });
    return left;
  });
  if (settings.debug) tellPassedOver(check, complaints);
  // Who pipes a text through wants it back, checked or not.
  if (isWriting && check.passedOver.has('-')) {
    world.stdout.write(await readInput(checking.readStdin));
  }
  return { ...check, checkedAs };
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

/** What the run comes to; says why, where the report does not. */
export function exitCode(
  results: LintResult[],
  settings: Arguments,
  complaints: Complaints,
): number {
  if (complaints.count() > 0) return 2;
  if (isToBeStaged(results, settings)) {
    complaints.note('what is fixed is not staged yet: look at it, and `git add` it');
    return 1;
  }

  const { maxWarnings } = settings;
  const { errors, warnings } = total(results);
  if (warnings > maxWarnings) {
    complaints.note(tooMany(warnings, maxWarnings));
    return 1;
  }
  return errors > 0 ? 1 : 0;
}

/** Whether what is staged, and would be committed, is not what was found to be fine. */
function isToBeStaged(results: LintResult[], { comparison, fixing }: Arguments): boolean {
  const isWritten = comparison?.kind === 'staged' && fixing === 'write';
  return isWritten && results.some(({ fixed }) => fixed);
}

function tooMany(warnings: number, maxWarnings: number): string {
  const verb = warnings === 1 ? 'is' : 'are';
  return `${plural(warnings, 'warning')} ${verb} more than \`--max-warnings ${maxWarnings}\``;
}
