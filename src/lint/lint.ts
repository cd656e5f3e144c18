import type { Audience, FileAccess, Rule } from '../rules/define-rule.ts';
import { createCheck } from './check-document.ts';
import type { RuleConfig } from './config.ts';
import type { LintResult } from './lint-result.ts';

/** How to lint; without options the preset `recommended` is used. */
export interface LintOptions extends RuleConfig {
  /** Name of the file, for the result. */
  path?: string | undefined;
  /** Zone of times for which the document names none. */
  timezone?: string | undefined;
  /**
   * What abbreviations of zones stand for in these documents: `{CST: 'America/Chicago', IST:
   * 'Asia/Kolkata'}`. A time with such an abbreviation is read as that of the clocks there, whether
   * they are on standard or daylight time.
   */
  abbreviations?: Readonly<Record<string, string>> | undefined;
  /** Date, `YYYY-MM-DD`, of times for which the document has none. */
  date?: string | undefined;
  /** What is a ticket, besides what everybody knows for one: `/CHG\d{7}/`. */
  ticketPatterns?: readonly RegExp[] | undefined;
  /** Date, `YYYY-MM-DD`, that counts as today; without it no rule asks what day it is. */
  today?: string | undefined;
  /** Who is to read the document; `internal` when not given. */
  audience?: Audience | undefined;
  /** Text of the template that the document was made from. */
  template?: string | undefined;
  /** Other files, for rules that look whether there are any. */
  files?: FileAccess | undefined;
  /** Whether comments in the document may switch rules off; they may when not given. */
  inlineConfig?: boolean | undefined;
  /** Whether such a comment must say why. */
  requireDirectiveReason?: boolean | undefined;
  /** Rules to run besides the ones that come with pm-lint. */
  extraRules?: Rule[] | undefined;
}

/**
 * Check one document.
 *
 * @param source Markdown, as it is in the file: a byte order mark counts in offsets.
 * @returns The findings in source order. A rule that throws is one of them.
 * @throws {ConfigError} A rule, a severity, an option, the preset, a zone, an abbreviation of one,
 *   the audience or the date of today is not known.
 */
export function lint(source: string, options: LintOptions = {}): LintResult {
  return createCheck(options)(source).result;
}
