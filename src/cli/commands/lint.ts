import { posix } from 'node:path';
import { type ActiveRule, resolveConfig } from '../../lint/config.ts';
import type { LintResult } from '../../lint/lint-result.ts';
import { lintTree } from '../../lint/lint-tree.ts';
import { toSettings } from '../../lint/settings.ts';
import { escapeLine } from '../../report/escape-control.ts';
import { reporters } from '../../report/index.ts';
import { plural } from '../../report/plural.ts';
import { total } from '../../report/summary.ts';
import type { FileAccess, Preset } from '../../rules/define-rule.ts';
import { rules } from '../../rules/index.ts';
import type { Arguments } from '../arguments.ts';
import { choose } from '../choose.ts';
import { styleFor } from '../color.ts';
import { type Complaints, noComplaints } from '../complaints.ts';
import { readDocuments } from '../documents.ts';
import { reportOutput } from '../report-output.ts';
import { version } from '../version.ts';
import type { World } from '../world.ts';

/** What was checked, and what was not. */
interface Check {
  results: LintResult[];
  passedOver: number;
  notChecked: number;
}

/**
 * `pm-lint [options] [file | directory | glob | -]...`: check documents and report the findings.
 *
 * @returns Exit code.
 * @throws {ConfigError} A rule, a preset, an option of a rule or the zone is not known.
 * @throws {FileError} The report cannot be written.
 * @throws {UsageError} There is no such format.
 */
export async function lint(settings: Arguments, world: World): Promise<number> {
  const reporter = reporters[choose('format', settings.format, ['stylish', 'json'])];
  const active = resolveConfig(rules, {
    preset: settings.preset as Preset | undefined,
    rules: settings.rules,
  });

  const complaints = noComplaints(world, settings);
  const check = await checkAll({ settings, world, complaints }, active);
  const shown = settings.quiet ? check.results.map(errorsOnly) : check.results;
  const style = styleFor(settings, world);
  const output = reportOutput(settings, world);
  output.write(reporter(shown, { ...check, rules, style, version: version() }));
  await output.end();
  return exitCode(check, settings, complaints);
}

async function checkAll(
  context: { settings: Arguments; world: World; complaints: Complaints },
  rules: ActiveRule[],
): Promise<Check> {
  const { settings, world, complaints } = context;
  const operands = settings.operands.length > 0 ? new Set(settings.operands) : ['.'];
  const lintSettings = toSettings(settings);
  const results: LintResult[] = [];
  let passedOver = 0;
  const passOver = (path: string, reasons: readonly string[]) => {
    passedOver += 1;
    if (settings.debug) note(world, `${path} is passed over: ${reasons.join('; ')}`);
  };

  for await (const { path, source, tree } of readDocuments([...operands], {
    ...context,
    passOver,
  })) {
    const files = filesBeside(path, world);
    results.push(lintTree(tree, { path, source, settings: lintSettings, files, rules }));
  }
  return { results, passedOver, notChecked: complaints.count() };
}

/** What is there beside a document; nothing for one that is not in a file. */
function filesBeside(path: string | undefined, world: World): FileAccess | undefined {
  if (path === undefined) return undefined;
  const folder = posix.dirname(path.replaceAll('\\', '/'));
  return { exists: (file) => world.exists(posix.join(folder, file)) };
}

function note({ stderr }: World, message: string): void {
  stderr.write(`pm-lint: ${escapeLine(message)}\n`);
}

function errorsOnly(result: LintResult): LintResult {
  const messages = result.messages.filter((message) => message.severity === 'error');
  return { ...result, messages, warningCount: 0, infoCount: 0 };
}

function exitCode({ results }: Check, { maxWarnings }: Arguments, complaints: Complaints): number {
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
