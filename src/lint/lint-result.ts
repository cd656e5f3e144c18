import type { Severity, Suggestion, TextEdit } from '../rules/define-rule.ts';

/** One finding, placed in the source. Lines and columns count from 1, columns in UTF-16 units. */
export interface LintMessage {
  /** Name of the rule; null where the finding is not a rule's (a rule crashed). */
  ruleId: string | null;
  severity: Exclude<Severity, 'off'>;
  message: string;
  note?: string;
  expected?: string[];
  /** Page of the rule. */
  url?: string;
  line: number;
  column: number;
  endLine: number;
  endColumn: number;
  fix?: TextEdit;
  suggestions?: Suggestion[];
}

/** All findings of one document, in source order. */
export interface LintResult {
  /** As given by the caller; `<text>` for text without a file. */
  filePath: string;
  messages: LintMessage[];
  errorCount: number;
  warningCount: number;
  infoCount: number;
  /** The text that was checked, for excerpts. */
  source: string;
  /** Where fixes were asked for: the text with them, which is also what was checked last. */
  output?: string;
  /** Whether that is another text than before. */
  fixed?: boolean;
  /** Fixes that were offered and not made, or not made for good. */
  refused?: RefusedFix[];
}

/** A fix that was not made, and why. */
export interface RefusedFix {
  /** The rule that offered it, or the rules that undo what each other does. */
  ruleIds: string[];
  message: string;
}
