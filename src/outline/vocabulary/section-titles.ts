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
  titles: Partial<Record<Exclude<SectionKind, 'other'>, readonly string[]>>;
  /** Words that decide what a heading is about wherever they begin or end it. */
  heads?: Partial<Record<Exclude<SectionKind, 'other'>, readonly string[]>>;
  /** Words between two titles in one: "Root Cause *and* Resolution". */
  conjunctions: readonly string[];
}
