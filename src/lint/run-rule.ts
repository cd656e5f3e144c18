import type { Node, Position } from 'unist';
import type { Postmortem } from '../ast/nodes.ts';
import type { FileAccess, Problem, Rule, Settings } from '../rules/define-rule.ts';
import type { ActiveRule } from './config.ts';
import type { LintMessage } from './lint-result.ts';
import { pageOf } from './rule-url.ts';

/** What a rule runs on. */
export interface RunContext {
  tree: Postmortem;
  source: string;
  /** How many characters each line of the source has. */
  lineLengths: readonly number[];
  path?: string | undefined;
  settings: Settings;
  files?: FileAccess | undefined;
  /** Whether the document says that it is not finished. */
  isDraft: boolean;
}

/**
 * Run one rule.
 *
 * @returns What it found. A rule that throws adds an error that names it, so that the others are
 *   still heard.
 */
export function runRule(active: ActiveRule, context: RunContext): LintMessage[] {
  const { rule, options } = active;
  const { tree, source, lineLengths, path, settings, files, isDraft } = context;
  const messages: LintMessage[] = [];
  const loudest = isDraft && rule.completeness ? quieter[active.severity] : active.severity;

  try {
    rule.check(tree, {
      options,
      settings,
      path,
      files,
      sourceOf: (place) => sliceAt(source, place),
      report: (problem) =>
        messages.push(toMessage(problem, { rule, severity: loudest, lineLengths })),
    });
  } catch (error) {
    messages.push(crash(active, error));
  }
  return messages;
}

const volume: Record<LintMessage['severity'], number> = { info: 0, warn: 1, error: 2 };

const quieter = { info: 'info', warn: 'info', error: 'warn' } as const;

function sliceAt(source: string, place: Node | Position): string {
  const position = 'type' in place ? place.position : place;
  const [start, end] = [position?.start.offset, position?.end.offset];
  return start === undefined || end === undefined ? '' : source.slice(start, end);
}

function toMessage(
  problem: Problem,
  { rule, severity: loudest, lineLengths }: Omit<ActiveRule, 'options'> & Lines,
): LintMessage {
  const { note, expected, fix, suggestions, severity = loudest } = problem;
  return {
    ruleId: rule.name,
    severity: volume[severity] < volume[loudest] ? severity : loudest,
    message: problem.message,
    ...(note !== undefined && { note }),
    ...(expected?.length && { expected }),
    ...urlOf(rule),
    ...inText(range(problem.place), lineLengths),
    ...(fix && { fix }),
    ...(suggestions?.length && { suggestions }),
  };
}

function urlOf(rule: Rule): { url?: string } {
  const url = pageOf(rule);
  return url === undefined ? {} : { url };
}

/** A thing that is not there has no place: it is told at the top of the document. */
function range(place: Node | Position | undefined) {
  const position = place && 'type' in place ? place.position : place;
  const { line, column } = position?.start ?? { line: 1, column: 1 };
  const end = position?.end ?? { line, column };
  return { line, column, endLine: end.line, endColumn: end.column };
}

type Lines = Pick<RunContext, 'lineLengths'>;

/**
 * The same range, as far as its lines go: where a text is escaped and its lines are indented
 * unevenly, the tree does not tell the columns.
 */
function inText(
  { line, column, endLine, endColumn }: ReturnType<typeof range>,
  lengths: readonly number[],
) {
  // A line that there is not is a mistake of the rule, and not hidden.
  const most = (number: number) => (lengths[number - 1] ?? Number.POSITIVE_INFINITY) + 1;
  return {
    line,
    column: Math.min(column, most(line)),
    endLine,
    endColumn: Math.min(endColumn, most(endLine)),
  };
}

function crash({ rule }: ActiveRule, error: unknown): LintMessage {
  const reason = error instanceof Error ? error.message : String(error);
  return {
    ruleId: null,
    severity: 'error',
    message: `Rule \`${rule.name}\` crashed: ${reason}`,
    note: 'This is a defect of the rule, not of the document',
    ...range(undefined),
  };
}
