import { loadRegexpp } from '../late-packages/index.ts';

/**
 * Whether a regular expression repeats without a limit what itself repeats without a limit, as
 * `(a+)+` does: for a text that nearly matches, each character may double the time that takes.
 */
export function isEndless(pattern: string): boolean {
  if (!repeatedGroup.test(pattern)) return false;
  const { RegExpParser, visitRegExpAST } = loadRegexpp();
  let depth = 0;
  let deepest = 0;
  visitRegExpAST(new RegExpParser().parsePattern(pattern), {
    onQuantifierEnter({ max }) {
      if (max > most) depth += 1;
      deepest = Math.max(deepest, depth);
    },
    onQuantifierLeave({ max }) {
      if (max > most) depth -= 1;
    },
  });
  return deepest > 1;
}

/** A cheap look: the parser takes longer to load than most patterns to write. */
const repeatedGroup = /\)(?:[*+]|\{)/;

/** How often something is repeated that is no danger within something else. */
const most = 50;
