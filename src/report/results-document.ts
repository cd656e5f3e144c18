// Generated from schema/results.schema.json by `npm run generate`: edit that file instead.

/**
 * What `pm-lint --format json` prints: findings with the field names of ESLint, in an envelope. Offsets, lines and columns are of the text as it is in the file.
 */
export interface ResultsDocument {
  /**
   * Version of this format
   */
  version: 1;
  /**
   * What found it
   */
  tool: Tool;
  /**
   * Which part of the files this is, where they were checked in parts
   */
  shard?: JsonShard;
  /**
   * Sums over all files
   */
  summary: JsonSummary;
  /**
   * One for each postmortem, in the order in which they were checked
   */
  results: JsonResult[];
}
/**
 * Findings of one document
 */
export interface JsonResult {
  /**
   * As given by who ran it, or as found from there
   */
  filePath: string;
  /**
   * Findings, in the order of the text
   */
  messages: JsonMessage[];
  /**
   * Findings that comments in the document, or a file of suppressions, hold back
   */
  suppressedMessages: JsonSuppressedMessage[];
  errorCount: number;
  warningCount: number;
  infoCount: number;
  /**
   * Errors with a `fix`
   */
  fixableErrorCount: number;
  /**
   * Warnings with a `fix`
   */
  fixableWarningCount: number;
  /**
   * The text with its fixes, where there are any
   */
  output?: string;
  /**
   * Fixes that were offered and not made
   */
  refused?: JsonRefusedFix[];
  /**
   * How long it took, where that was asked for
   */
  stats?: JsonStats;
}
/**
 * A finding
 */
export interface JsonMessage {
  /**
   * Name of the rule; null where a rule crashed; `directive` where a comment that tells pm-lint what to do is at fault
   */
  ruleId: string | null;
  /**
   * 0: info, 1: warning, 2: error
   */
  severity: 0 | 1 | 2;
  /**
   * What is wrong
   */
  message: string;
  /**
   * Why it matters
   */
  note?: string;
  /**
   * What could stand there instead
   */
  expected?: string[];
  /**
   * Page of the rule
   */
  url?: string;
  /**
   * From 1
   */
  line: number;
  /**
   * From 1, in UTF-16 units
   */
  column: number;
  endLine: number;
  endColumn: number;
  /**
   * A change that cannot change the meaning
   */
  fix?: Edit;
  /**
   * Changes that a person has to choose from
   */
  suggestions?: JsonSuggestion[];
}
/**
 * A change that a person has to choose
 */
export interface JsonSuggestion {
  desc: string;
  /**
   * The change
   */
  fix: Edit;
}
/**
 * A finding that is not reported
 */
export interface JsonSuppressedMessage {
  /**
   * Name of the rule; null where a rule crashed; `directive` where a comment that tells pm-lint what to do is at fault
   */
  ruleId: string | null;
  /**
   * 0: info, 1: warning, 2: error
   */
  severity: 0 | 1 | 2;
  /**
   * What is wrong
   */
  message: string;
  /**
   * Why it matters
   */
  note?: string;
  /**
   * What could stand there instead
   */
  expected?: string[];
  /**
   * Page of the rule
   */
  url?: string;
  /**
   * From 1
   */
  line: number;
  /**
   * From 1, in UTF-16 units
   */
  column: number;
  endLine: number;
  endColumn: number;
  /**
   * A change that cannot change the meaning
   */
  fix?: Edit;
  /**
   * Changes that a person has to choose from
   */
  suggestions?: JsonSuggestion[];
  /**
   * What holds it back
   */
  suppressions: JsonSuppression[];
}
/**
 * Why a finding is not reported
 */
export interface JsonSuppression {
  /**
   * A comment in the document, a file of suppressions, or that it was there at the base of a comparison
   */
  kind: 'directive' | 'file' | 'base';
  /**
   * The reason that is given; may be empty
   */
  justification: string;
}
/**
 * A fix that was not made, and why
 */
export interface JsonRefusedFix {
  /**
   * The rule that offered it, or the rules that undo what each other does
   */
  ruleIds: string[];
  message: string;
}
/**
 * The program and its version
 */
export interface Tool {
  name: 'pm-lint';
  version?: string;
}
/**
 * A part of the files, as `--shard 2/8` checks it
 */
export interface JsonShard {
  /**
   * From 1
   */
  index: number;
  /**
   * How many there are
   */
  count: number;
  /**
   * One for each result, in their order
   */
  files: ShardFile[];
}
/**
 * What is known of the file of a result
 */
export interface ShardFile {
  /**
   * Which one it is among the files of all shards, from 0
   */
  position: number;
  /**
   * Of the text that was checked, in UTF-8: who reads the file later knows whether it is that still
   */
  sha256: string;
}
/**
 * Sums over all files
 */
export interface JsonSummary {
  /**
   * Postmortems that were checked
   */
  files: number;
  errorCount: number;
  warningCount: number;
  infoCount: number;
  /**
   * Errors with a `fix`
   */
  fixableErrorCount: number;
  /**
   * Warnings with a `fix`
   */
  fixableWarningCount: number;
  /**
   * Files that are no postmortems
   */
  passedOver: number;
  /**
   * What could not be checked though it should have been
   */
  notChecked: number;
  /**
   * Where fixes were asked for
   */
  fixed?: JsonFixed;
  /**
   * What documents were compared with, where only what is new is reported
   */
  comparedWith?: string;
}
/**
 * What became of fixes
 */
export interface JsonFixed {
  /**
   * Files that fixes were written to, or would have been
   */
  files: number;
  /**
   * Whether nothing was written
   */
  isDryRun: boolean;
}
/**
 * A change of the text
 */
export interface Edit {
  /**
   * Start and end, in UTF-16 units from 0
   *
   * @minItems 2
   * @maxItems 2
   */
  range: [number, number];
  /**
   * What stands there then
   */
  text: string;
}
/**
 * How long the check of a document took, with the names of ESLint
 */
export interface JsonStats {
  /**
   * How often it was read again because of fixes
   */
  fixPasses: number;
  times: {
    passes: JsonPass[];
  };
}
/**
 * Times of reading a document once, in milliseconds
 */
export interface JsonPass {
  parse: {
    total: number;
  };
  /**
   * By rule
   */
  rules: {
    [k: string]: {
      /**
       * In milliseconds
       */
      total: number;
    };
  };
  total: number;
}
