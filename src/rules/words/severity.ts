import { pattern } from '../../pattern/pattern.ts';

/** How bad an incident was, on one of the scales in use: `SEV-2`, `P1`, `Critical`. */
export interface SeverityScale {
  name: 'sev' | 'p' | 'word';
  /** With the level in its only group. */
  pattern: RegExp;
}

/** Scales that no other text looks like. */
export const ownScales: readonly SeverityScale[] = [
  {
    name: 'sev',
    pattern: pattern.gi`(?<![\p{L}\d])sev(?:erity)?[ -]{0,2}(?:level )?([0-5])(?![\d.])`,
  },
];

/** In a title a level stands in front or in brackets: `S3` may be a store, `P2` a part. */
export const titleScales: readonly SeverityScale[] = [
  ...ownScales,
  { name: 'p', pattern: /(?:^\W{0,4}|[([])P([0-5])(?=[\]):]|\s[:–—-])/gu },
  { name: 'sev', pattern: /(?:^\W{0,4}|[([])S([0-5])(?=[\]):]|\s[:–—-])/gu },
];

/** Scales that count only where a severity is stated. */
export const statedScales: readonly SeverityScale[] = [
  ...ownScales,
  { name: 'sev', pattern: /(?<![\p{L}\d-])S([0-5])(?![\p{L}\d])/gu },
  { name: 'sev', pattern: pattern.gi`^\s{0,4}(?:level )?([0-5])\s{0,4}(?:$|[(–—-])` },
  { name: 'p', pattern: /(?<![\p{L}\d-])P([0-5])(?![\p{L}\d])/gu },
  {
    name: 'word',
    pattern: pattern.gi`(?<!\p{L})(critical|crítica|critique|kritisch|major|mayor|majeure?|minor|menor|mineure?|high|medium|moderate|low|重大|严重)(?!\p{L})`,
  },
];

/** Words that mean the same. */
export const sameWords: Readonly<Record<string, string>> = {
  crítica: 'critical',
  critique: 'critical',
  kritisch: 'critical',
  mayor: 'major',
  majeur: 'major',
  majeure: 'major',
  menor: 'minor',
  mineur: 'minor',
  mineure: 'minor',
  moderate: 'medium',
  重大: 'critical',
  严重: 'critical',
};
