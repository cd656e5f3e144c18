import type { Heading, Root } from 'mdast';
import type { Source } from '../syntax/source.ts';
import { visibleText } from '../syntax/visible-text.ts';
import { firstMoment, readLeadingTime } from '../time/index.ts';
import { titleMeaning } from './section-kind.ts';

/**
 * Find the headings that stand between times and should be one:
 *
 * ```markdown
 * ### 10:00
 * Alert fires.
 * ### On-call looks at the logs
 * ### 10:30
 * ```
 */
export function untimedHeadings({ children }: Root, source: Source): ReadonlySet<Heading> {
  const headings = children.filter((node) => node.type === 'heading');
  const texts = headings.map((heading) => visibleText(heading, source));
  const timed = texts.map(hasClock);
  return new Set(
    headings.filter(({ depth }, index) => {
      const [before, after] = [headings[index - 1], headings[index + 1]];
      const isBetween = timed[index - 1] && timed[index + 1] && !timed[index];
      if (!isBetween || before?.depth !== depth || after?.depth !== depth) return false;
      return titleMeaning(texts[index]?.replace(/^[\s#]+/, '') ?? '') === undefined;
    }),
  );
}

function hasClock(text: string): boolean {
  const leading = readLeadingTime(text);
  return leading !== undefined && firstMoment(leading.time).time !== undefined;
}
