import type { Severity, Suggestion, TextEdit } from '../rules/define-rule.ts';
import type { LintStats } from './lint-stats.ts';

/** One finding, placed in the source. Lines and columns count from 1, columns in UTF-16 units. */
export interface LintMessage {
  /** Name of the rule; null where a rule crashed; `directive` where a comment
   * that tells pm-lint what to do is at fault. */
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

/** A finding that is not reported, and why. */
export interface SuppressedMessage extends LintMessage {
  /** Held back by a comment, by a file of suppressions, or because it was there at the base. */
  suppressions: Array<{ kind: 'directive' | 'file' | 'base'; justification: string }>;
}

/** All findings of one document, in source order. */
export interface LintResult {
  /** As given by the caller; `<text>` for text without a file. */
  filePath: string;
  messages: LintMessage[];
  /** What is kept from being reported: by comments, a file of suppressions, or its age. */
  suppressedMessages?: SuppressedMessage[];
  errorCount: number;
  warningCount: number;
  infoCount: number;
  /** The text that was checked, for excerpts. */
  source: string;
  /** Where fixes were asked for: the text with them, which is also what was checked last. */
  output?: string;
  /** Whether that is another text than before. */
  fixed?: boolean;
  /** How long the check took, where that was measured. */
  stats?: LintStats;
  /** Fixes that were offered and not made, or not made for good. */
  refused?: RefusedFix[];
}

/** A fix that was not made, and why. */
export interface RefusedFix {
  /** The rule that offered it, or the rules that undo what each other does. */
  ruleIds: string[];
  message: string;
}
