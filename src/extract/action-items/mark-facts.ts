import type { Paragraph, PhrasingContent } from 'mdast';
import { rangeOf, type Source } from '../../syntax/source.ts';
import { type Fact, placeFacts } from '../place-facts.ts';
import { dueInText } from './due.ts';
import { ownersInText } from './owners.ts';
import { referencesIn } from './references.ts';

/** Put the owners, references and the due date in the text of an item into it, as nodes. */
export function markFacts(paragraph: Paragraph, source: Source): PhrasingContent[] {
  const facts = withoutOverlaps([
    ...referencesIn(paragraph, source),
    ...dueInText(paragraph, source),
    ...ownersInText(paragraph, source),
  ]);
  facts.sort((a, b) => rangeOf(a)[0] - rangeOf(b)[0]);
  return placeFacts(paragraph.children, facts, source);
}

/** The facts that lie on none of those before them. */
function withoutOverlaps(facts: readonly Fact[]): Fact[] {
  const taken = new Set<number>();
  return facts.filter((fact) => {
    const [start, end] = rangeOf(fact);
    const offsets = Array.from({ length: end - start }, (_, index) => start + index);
    if (offsets.some((offset) => taken.has(offset))) return false;
    for (const offset of offsets) taken.add(offset);
    return true;
  });
}
