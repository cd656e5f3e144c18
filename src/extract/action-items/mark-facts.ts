import type { Paragraph, PhrasingContent } from 'mdast';
import { rangeOf, type Source } from '../../syntax/source.ts';
import { type Fact, placeFacts } from '../place-facts.ts';
import { dueInText } from './due.ts';
import { ownersInText } from './owners.ts';
import { referencesIn } from './references.ts';

/** Put the owners, references and the due date in the text of an item into it, as nodes. */
export function markFacts(paragraph: Paragraph, source: Source): PhrasingContent[] {
  const facts: Fact[] = [];
  const found: Fact[] = [
    ...referencesIn(paragraph, source),
    ...dueInText(paragraph, source),
    ...ownersInText(paragraph, source),
  ];
  for (const fact of found) {
    const [start, end] = rangeOf(fact);
    const overlaps = facts.some((other) => start < rangeOf(other)[1] && end > rangeOf(other)[0]);
    if (!overlaps) facts.push(fact);
  }
  facts.sort((a, b) => rangeOf(a)[0] - rangeOf(b)[0]);
  return placeFacts(paragraph.children, facts, source);
}
