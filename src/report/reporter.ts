import type { LintResult } from '../lint/lint-result.ts';
import type { Rule } from '../rules/define-rule.ts';
import type { JsonShard } from './results-document.ts';

/** Turns results into text that ends in a line ending, or into nothing. */
export type Reporter = (results: LintResult[], context: ReportContext) => string;

/** What a report may say besides the results. */
export interface ReportContext {
  style: Style;
  /** The rules that could run, for what is told about each. */
  rules: Rule[];
  /** Version of pm-lint. */
  version?: string | undefined;
  /** How many files are no postmortems and were not checked. */
  passedOver?: number | undefined;
  /** How many files fixes were written to, or would have been. */
  fixed?: { files: number; isDryRun: boolean } | undefined;
  /** How many files could not be checked though they should have been. */
  notChecked?: number | undefined;
  /** Which part of the files this is, where they are checked in parts. */
  shard?: JsonShard | undefined;
  /** What documents were compared with, where only what is new is reported. */
  comparedWith?: string | undefined;
  /** Path of a file from the root of its repository, with `/`, for services that look it up there. */
  fromRoot?: ((path: string) => string) | undefined;
}

/** Makes text look like its name says, or leaves it as it is. */
export type Style = (name: StyleName, text: string) => string;

export type StyleName = 'blue' | 'bold' | 'cyan' | 'dim' | 'green' | 'red' | 'underline' | 'yellow';

/** No style at all, for files and pipes. */
export const plain: Style = (_name, text) => text;
