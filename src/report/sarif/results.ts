import { fingerprints } from '../../lint/fingerprints.ts';
import type { LintMessage, LintResult, SuppressedMessage } from '../../lint/lint-result.ts';
import type { TextEdit } from '../../rules/define-rule.ts';
import { createPlaces, type Places } from '../places.ts';
import { sourceLines } from '../source-lines.ts';
import { levels } from './descriptor.ts';

/** What is the same for all results of a file. */
interface FileContext {
  /** Names of the rules, in the order that the tool lists them in. */
  names: readonly string[];
  path: string;
  /** Whether the document was compared with an older text: then each result says if it is new. */
  isCompared: boolean;
}

/**
 * The findings of one file, with those that an older text of it has too; a finding that is no
 * rule's is none.
 */
export function toSarifResults(result: LintResult, { names, path, isCompared }: FileContext) {
  const old = (result.suppressedMessages ?? []).filter(isOld);
  const messages = [...result.messages, ...old].sort(byLine);
  const prints = fingerprints({ ...result, messages }, path);
  const places = createPlaces(result.source);
  const lines = sourceLines(result);
  const artifactLocation = { uri: toUri(path), uriBaseId: '%SRCROOT%' };

  return messages.flatMap((message, index) => {
    const { ruleId, severity, note } = message;
    if (ruleId === null) return [];
    const changes = changesOf(message);
    const ruleIndex = names.indexOf(ruleId);
    return {
      ruleId,
      ...(ruleIndex >= 0 && { ruleIndex }),
      level: levels[severity],
      message: { text: [message.message, note].filter(Boolean).join('. ') },
      locations: [{ physicalLocation: { artifactLocation, region: toRegion(message, lines) } }],
      ...(isCompared && { baselineState: isOld(message) ? 'unchanged' : 'new' }),
      partialFingerprints: { 'pmLint/v1': prints[index] },
      ...(changes.length > 0 && {
        fixes: changes.map(({ text, edit }) => ({
          description: { text },
          artifactChanges: [{ artifactLocation, replacements: [toReplacement(edit, places)] }],
        })),
      }),
    };
  });
}

/** As SARIF's baselines are meant: suppressed is what a person decided. */
function isOld(message: LintMessage | SuppressedMessage): boolean {
  return 'suppressions' in message && message.suppressions.some(({ kind }) => kind === 'base');
}

/** In the order that they have in a report of all, so that they have the same fingerprints. */
function byLine(a: LintMessage, b: LintMessage): number {
  return a.line - b.line || a.column - b.column;
}

function changesOf({ fix, suggestions = [] }: LintMessage) {
  return [
    ...(fix ? [{ text: 'Fix', edit: fix }] : []),
    ...suggestions.map(({ message, edit }) => ({ text: message, edit })),
  ];
}

function toRegion({ line, column, endLine, endColumn }: LintMessage, lines: readonly string[]) {
  const snippet = lines[line - 1];
  return {
    startLine: line,
    startColumn: column,
    endLine,
    endColumn,
    ...(snippet && { snippet: { text: snippet } }),
  };
}

function toReplacement({ range: [start, end], text }: TextEdit, { pointAt }: Places) {
  const [from, to] = [pointAt(start), pointAt(end)];
  return {
    deletedRegion: {
      startLine: from.line,
      startColumn: from.column,
      endLine: to.line,
      endColumn: to.column,
    },
    ...(text !== '' && { insertedContent: { text } }),
  };
}

/** A path with spaces or `#` is no URI yet. */
function toUri(path: string): string {
  return path.toWellFormed().split('/').map(encodeURIComponent).join('/');
}
