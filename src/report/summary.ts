import type { LintResult } from '../lint/lint-result.ts';
import { plural } from './plural.ts';
import type { ReportContext } from './reporter.ts';

/** How many findings of each severity there are, over all files. */
export interface Totals {
  errors: number;
  warnings: number;
  infos: number;
}

/** Sum up results in one line. */
export function summary(results: LintResult[], context: ReportContext): string {
  const totals = total(results);
  const { passedOver = 0, notChecked = 0, fixed, style } = context;
  const line = [
    hasProblems(totals) ? problems(results, totals, context) : clean(results, context),
    fixed ? fixedFiles(fixed) : fixable(results),
    passedOver > 0 && `${plural(passedOver, 'file')} passed over`,
    notChecked > 0 && `${notChecked} not checked`,
  ];

  const [color, sign] = verdict(totals, notChecked);
  return style(color, style('bold', `${sign} ${line.filter(Boolean).join(', ')}`));
}

/** Add up the counts of all results. */
export function total(results: LintResult[]): Totals {
  const totals = { errors: 0, warnings: 0, infos: 0 };
  for (const result of results) {
    totals.errors += result.errorCount;
    totals.warnings += result.warningCount;
    totals.infos += result.infoCount;
  }
  return totals;
}

function hasProblems({ errors, warnings, infos }: Totals): boolean {
  return errors + warnings + infos > 0;
}

function problems(
  results: LintResult[],
  { errors, warnings, infos }: Totals,
  context: ReportContext,
): string {
  const files = results.filter((result) => result.messages.length > 0).length;
  const severities = [
    plural(errors, 'error'),
    plural(warnings, 'warning'),
    infos > 0 && plural(infos, 'info'),
  ].filter(Boolean);
  const count = plural(errors + warnings + infos, `${kind(context)}problem`);
  return `${count} (${severities.join(', ')}) in ${plural(files, 'file')}`;
}

function fixedFiles({ files, isDryRun }: NonNullable<ReportContext['fixed']>): string | false {
  return files > 0 && `${plural(files, 'file')} ${isDryRun ? 'would be fixed' : 'fixed'}`;
}

function fixable(results: LintResult[]): string | false {
  const messages = results.flatMap((result) => result.messages);
  const count = messages.filter(({ fix }) => fix).length;
  return count > 0 && `${count} fixable with \`--fix\``;
}

function clean(results: LintResult[], context: ReportContext): string {
  const { notChecked = 0 } = context;
  if (results.length === 0 && notChecked > 0) return 'nothing checked';
  return `${plural(results.length, 'postmortem')}, no ${kind(context)}problems`;
}

/** Where documents were compared, old problems are not told. */
function kind({ comparedWith }: ReportContext): string {
  return comparedWith === undefined ? '' : 'new ';
}

function verdict({ errors, warnings, infos }: Totals, notChecked: number) {
  if (errors > 0 || notChecked > 0) return ['red', '✖'] as const;
  if (warnings > 0) return ['yellow', '✖'] as const;
  return infos > 0 ? (['blue', 'ℹ'] as const) : (['green', '✔'] as const);
}
