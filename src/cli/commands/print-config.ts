import type { FileConfig, Given } from '../../config/cascade.ts';
import { type SettledRule, settledRules } from '../../config/settled-rules.ts';
import { shownPath } from '../../engine/shown-path.ts';
import { escapeControl } from '../../report/escape-control.ts';
import type { Arguments } from '../arguments.ts';
import { choose } from '../choose.ts';
import { readingFor } from '../reading.ts';
import { reportOutput } from '../report-output.ts';
import { onlyReport } from '../report-requests.ts';
import { UsageError } from '../usage-error.ts';
import type { World } from '../world.ts';

/** All that is configured for a document. */
interface Settled {
  path: string;
  settings: Record<string, Given<unknown>>;
  rules: SettledRule[];
}

/**
 * `pm-lint --print-config FILE`: tell what holds for a document, and where each value is written.
 *
 * @returns Exit code.
 * @throws {ConfigError} What is configured makes no sense.
 * @throws {FileError} The output cannot be written, a configuration cannot be read.
 * @throws {UsageError} There is no such format, or there is an operand.
 */
export async function printConfig(settings: Arguments, world: World): Promise<number> {
  const { printConfig: path = '', operands } = settings;
  if (operands.length > 0) {
    throw new UsageError(`\`--print-config\` takes one file, and not \`${operands[0]}\` too`);
  }
  const report = onlyReport(settings.reports);
  const format = choose('format', report.format, ['text', 'json']);
  const { configOf } = await readingFor(settings, world);
  const { given, rules } = await configOf(path);
  const settled = { path, settings: settingsOf(given, world), rules: settledRules(given, rules) };

  const output = reportOutput(report, settings, world);
  output.write(escapeControl(format === 'json' ? toJson(settled) : toText(settled)));
  await output.end();
  return 0;
}

function settingsOf(given: FileConfig, world: World): Settled['settings'] {
  const { preset, timezone, today, audience, template, ticketPatterns } = given;
  const { ignored, isPostmortem, requireDirectiveReason } = given;
  const abbreviations = Object.entries(given.abbreviations).map(([name, zone]) => [
    `abbreviations.${name}`,
    zone,
  ]);
  const all: Record<string, Given<unknown> | undefined> = {
    preset,
    timezone,
    today,
    audience: audience ?? { value: 'internal', from: 'default' },
    template: template && { ...template, value: shownPath(template.value, world) },
    ticketPatterns,
    requireDirectiveReason,
    ...Object.fromEntries(abbreviations),
    ignored,
    isPostmortem,
  };
  return Object.fromEntries(
    Object.entries(all).flatMap(([name, each]) => (each ? [[name, each]] : [])),
  );
}

function toJson({ path, settings, rules }: Settled): string {
  const named = rules.map(({ name, ...rule }) => [name, rule]);
  return `${JSON.stringify({ path, settings, rules: Object.fromEntries(named) }, null, 2)}\n`;
}

function toText({ path, settings, rules }: Settled): string {
  const rows = [
    ...Object.entries(settings).map(([name, given]) => row(name, given)),
    ['', '', ''],
    ...rules.flatMap(({ name, severity, options }) => [
      row(name, severity),
      ...Object.entries(options).map(([option, given]) => row(`  ${option}`, given)),
    ]),
  ];
  const widths = [0, 1].map((column) => {
    const lengths = rows.map((cells) => cells[column]?.length ?? 0);
    return Math.max(...lengths.filter((length) => length <= widest));
  });
  const lines = rows.map((cells) =>
    cells
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  return `${path}\n\n${lines.join('\n')}\n`;
}

/** What is longer than that stands out, so that the others stay together. */
const widest = 60;

function row(name: string, { value, from }: Given<unknown>): string[] {
  return [name, typeof value === 'string' ? value : JSON.stringify(value), from];
}
