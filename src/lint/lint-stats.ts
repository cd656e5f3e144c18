/** How long the check of a document took, with ESLint's names; all times are in milliseconds. */
export interface LintStats {
  /** How often it was read again because of fixes. */
  fixPasses: number;
  times: { passes: PassTimes[] };
}

/** How long it took to read a document once, and to run each rule. */
export interface PassTimes {
  parse: { total: number };
  rules: Record<string, { total: number }>;
  total: number;
}

/** Tells milliseconds that have gone by since any moment. */
export type Clock = () => number;
