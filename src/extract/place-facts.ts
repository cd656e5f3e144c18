import type { PhrasingContent } from 'mdast';
import type { FactContentMap } from '../ast/nodes.ts';
import { slicePhrasing } from '../syntax/slice-phrasing.ts';
import { rangeOf, type Source } from '../syntax/source.ts';

/** What pmast reads in prose. */
export type Fact = FactContentMap[keyof FactContentMap];

/**
 * Put facts into the prose that they were read from, each in the place of its
 * source.
 *
 * @param facts
 *   In source order, not overlapping. Those that cross the end of a span of
 *   markup are left out, as are those in code, unless they are all of it: they are not simply text.
 */
export function placeFacts(
  nodes: readonly PhrasingContent[],
  facts: readonly Fact[],
  source: Source,
): PhrasingContent[] {
  let next = 0;
  return nodes.flatMap((node) => {
    const [start, end] = rangeOf(node);
    while (next < facts.length && rangeOf(facts[next] as Fact)[0] < start) next++;
    const inside: Fact[] = [];
    while (next < facts.length && rangeOf(facts[next] as Fact)[1] <= end) {
      inside.push(facts[next++] as Fact);
    }
    if (inside.length === 0) return [node];
    // A handle in back ticks is a handle.
    if (node.type === 'inlineCode' && isSame(inside[0], node.value)) return inside;
    if (node.type === 'text') return splitText(node, inside, source);
    if (!('children' in node) || node.type === 'interval') return [node];
    return [{ ...node, children: placeFacts(node.children, inside, source) } as PhrasingContent];
  });
}

function splitText(text: PhrasingContent, facts: readonly Fact[], source: Source) {
  const [start, end] = rangeOf(text);
  const parts: PhrasingContent[] = [];
  let at = start;
  for (const fact of facts) {
    const [from, to] = rangeOf(fact);
    parts.push(...slicePhrasing([text], at, from, source), fact);
    at = to;
  }
  return [...parts, ...slicePhrasing([text], at, end, source)];
}

function isSame(fact: Fact | undefined, value: string): boolean {
  return fact !== undefined && 'value' in fact && fact.value === value;
}
