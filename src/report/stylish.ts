import { location } from 'vfile-location';
import type { LintMessage, LintResult } from '../lint/lint-result.ts';
import { cellWidth } from './cell-width.ts';
import { escapeLine } from './escape-control.ts';
import { excerpt } from './excerpt.ts';
import { type Fold, fold } from './fold.ts';
import type { ReportContext, Reporter, Style, StyleName } from './reporter.ts';
import { sourceLines } from './source-lines.ts';
import { type PlacedSource, tellSuggestions } from './suggestion.ts';
import { summary } from './summary.ts';

/** Widths of the columns that the findings of one file share. */
interface Columns {
  place: number;
  severity: number;
  message: number;
}

const colors: Record<LintMessage['severity'], StyleName> = {
  error: 'red',
  warn: 'yellow',
  info: 'blue',
};
const labels: Record<LintMessage['severity'], string> = {
  error: 'error',
  warn: 'warning',
  info: 'info',
};
const widestMessage = 72;

/** Findings for people to read, file by file, with the source they are about. */
export const stylish: Reporter = (results, context) => {
  const { passedOver = 0, notChecked = 0 } = context;
  // Hooks name files that the configuration ignores: there is nothing to say of a commit of those.
  if (results.length + passedOver + notChecked === 0) return '';
  const files = results.filter((result) => result.messages.length > 0);
  const parts = files.map((result) => file(result, context));
  return `${[...parts, summary(results, context)].join('\n\n')}\n`;
};

function file(result: LintResult, { style }: ReportContext): string {
  const lines = sourceLines(result);
  const folds = fold(result.messages);
  const columns = measure(result.messages);
  const told = new Set<string>();
  const placed = { source: result.source, toOffset: location(result.source).toOffset };
  const findings = folds.flatMap((each) => [
    finding(each.message, columns, style),
    ...details(each, { placed, lines, told, style }).map((line) => gutter(line, columns, style)),
  ]);
  return [style('underline', escapeLine(result.filePath)), ...findings].join('\n');
}

function measure(messages: LintMessage[]): Columns {
  const widest = (text: (message: LintMessage) => string) =>
    messages.reduce((width, message) => Math.max(width, cellWidth(text(message))), 0);
  return {
    place: widest(place),
    severity: widest(({ severity }) => labels[severity]),
    message: Math.min(
      widestMessage,
      widest((message) => escapeLine(message.message)),
    ),
  };
}

function finding(message: LintMessage, columns: Columns, style: Style): string {
  const { severity, ruleId } = message;
  return [
    '',
    style('dim', place(message).padStart(columns.place)),
    style(colors[severity], labels[severity].padEnd(columns.severity)),
    padded(escapeLine(message.message), columns.message),
    style('dim', ruleId ?? ''),
  ]
    .join('  ')
    .trimEnd();
}

function place({ line, column }: LintMessage): string {
  return `${line}:${column}`;
}

function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - cellWidth(text)));
}

function gutter(line: string, { place }: Columns, style: Style): string {
  return `${' '.repeat(place + 3)}${style('dim', '|')} ${line}`.trimEnd();
}

interface Details {
  placed: PlacedSource;
  /** The source by line. */
  lines: string[];
  /** Notes that were told. */
  told: Set<string>;
  style: Style;
}

/** What stands under a finding; a note that was told in this file is not told again. */
function details({ message, also }: Fold, { placed, lines, told, style }: Details): string[] {
  const { note, expected = [] } = message;
  const wanted = expected.map((text) => `\`${escapeLine(text)}\``).join(' or ');
  const isNew = note !== undefined && !told.has(note);
  if (note !== undefined) told.add(note);

  return [
    ...excerpt(message, lines, style),
    ...(wanted ? [`${style('green', 'expected:')} ${wanted}`] : []),
    ...tellSuggestions(message, placed).map((text) => `${style('green', 'suggestion:')} ${text}`),
    ...(isNew ? [`${style('cyan', 'note:')} ${escapeLine(note)}`] : []),
    ...(also.length > 0 ? [`${style('bold', 'also at')} ${also.map(place).join(', ')}`] : []),
  ];
}
