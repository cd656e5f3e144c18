import type { SectionKind } from '../../ast/nodes.ts';

/**
 * How sections are called in one language.
 *
 * Lower case, without punctuation around. `(a|b) c` stands for `a c` and `b c`,
 * `(a|) c` for `a c` and `c`.
 */
export interface SectionTitles {
  /** BCP 47 tag. */
  language: string;
  /** Whether there are spaces between words, as there are but in Chinese and Japanese. */
  spaces?: boolean;
  titles: Partial<Record<Exclude<SectionKind, 'other'>, readonly string[]>>;
  /** Words that decide what a heading is about wherever they begin or end it. */
  heads?: Partial<Record<Exclude<SectionKind, 'other'>, readonly string[]>>;
  /**
   * Words between two titles in one: "Root Cause *and* Resolution". Without spaces
   * around in scripts that have none.
   */
  conjunctions: readonly string[];
}
