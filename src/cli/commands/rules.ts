import { pageOf } from '../../lint/rule-url.ts';
import type { Preset, Rule } from '../../rules/define-rule.ts';
import type { Arguments } from '../arguments.ts';
import { choose } from '../choose.ts';
import { readingFor } from '../reading.ts';
import { reportOutput } from '../report-output.ts';
import { onlyReport } from '../report-requests.ts';
import { UsageError } from '../usage-error.ts';
import type { World } from '../world.ts';

/**
 * `pm-lint rules`: list the rules that there are in the current directory.
 *
 * @returns Exit code.
 * @throws {ConfigError} What is configured makes no sense.
 * @throws {FileError} The output file cannot be written.
 * @throws {UsageError} There is no such format, or there is an operand.
 */
export async function rules(settings: Arguments, world: World): Promise<number> {
  const report = onlyReport(settings.reports);
  const format = choose('format', report.format, ['text', 'json']);
  const [operand] = settings.operands;
  if (operand !== undefined) {
    throw new UsageError(`\`pm-lint rules\` takes no \`${operand}\`: see \`pm-lint explain RULE\``);
  }

  const { rules } = await (await readingFor(settings, world)).configOf(undefined);
  const output = reportOutput(report, settings, world);
  output.write(format === 'json' ? asJson(rules) : asTable(rules));
  await output.end();
  return 0;
}

function asJson(rules: Rule[]): string {
  return `${JSON.stringify(rules.map(describe), null, 2)}\n`;
}

function describe(rule: Rule) {
  const { name, description, category, presets, options } = rule;
  const { fixable = false, hasSuggestions = false } = rule;
  const url = pageOf(rule);
  return { name, description, category, presets, fixable, hasSuggestions, options, url };
}

function asTable(rules: Rule[]): string {
  const head = ['rule', 'minimal', 'recommended', 'strict', 'fix', 'what is flagged'];
  const rows = [head, ...rules.map(row)];
  const widths = head.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)));
  return `${lines.map((cells) => cells.join('  ').trimEnd()).join('\n')}\n`;
}

function row(rule: Rule): string[] {
  const [minimal, recommended, strict] = (['minimal', 'recommended', 'strict'] as const).map(
    (preset) => severityIn(rule, preset),
  );
  const fix = rule.fixable ? 'yes' : rule.hasSuggestions ? 'some' : '';
  return [rule.name, minimal ?? '', recommended ?? '', strict ?? '', fix, rule.description];
}

function severityIn({ presets }: Rule, preset: Preset): string {
  const setting = presets[preset];
  const severity = Array.isArray(setting) ? setting[0] : setting;
  return severity === 'off' ? '-' : severity;
}
