import type { Node, Postmortem } from '../ast/nodes.ts';
import { parse } from '../parse.ts';
import { differences, factsOf } from './facts.ts';
import { lostWords } from './lost-words.ts';
import type { FormatOptions } from './options.ts';
import { offsetsOf } from './source-text.ts';
import { type Draft, toMarkdown } from './to-markdown.ts';

/** Markdown that tells what its source does. */
export interface Settled {
  text: string;
  /** Parts that stay as they are written, since they would be read otherwise. */
  kept: Node[];
}

/**
 * Write a document in canonical form, all of it that can be: what would be read otherwise in its
 * new form keeps the one that it has.
 *
 * @returns What would be told otherwise, where not even that helps.
 */
export function settle(
  tree: Postmortem,
  source: string,
  options: FormatOptions,
): Settled | { faults: string[] } {
  const wanted = factsOf(tree, options);
  const write = (kept: readonly Node[]) => toMarkdown(tree, source, options, new Set(kept));
  const faultsOf = ({ text }: Draft) => {
    const told = factsOf(parse(text, options), options);
    const lost = lostWords(tree, source, text, options).map((word) => `the word \`${word}\``);
    return [...differences(wanted, told), ...lost];
  };
  const isFaithful = (kept: readonly Node[]) => faultsOf(write(kept)).length === 0;

  const draft = write([]);
  const faults = faultsOf(draft);
  if (faults.length === 0) return { text: draft.text, kept: [] };

  const kept =
    fewAtATime(draft.parts, (parts) => faultsOf(write(parts)).length, faults.length) ??
    fewByHalves(draft.parts, isFaithful);
  return kept ? { text: write(kept).text, kept } : { faults };
}

/**
 * Keep the part that mends most, then another, up to three. The smallest is tried first.
 *
 * @returns Nothing where that does not mend all, or there are many parts: each try reads the document.
 */
function fewAtATime(
  parts: readonly Node[],
  countFaults: (kept: readonly Node[]) => number,
  faults: number,
): Node[] | undefined {
  if (parts.length > mostParts) return undefined;
  const bySize = [...parts].sort((a, b) => lengthOf(a) - lengthOf(b));
  let best = { kept: [] as Node[], faults };
  for (let round = 0; round < mostRounds; round++) {
    const { kept } = best;
    for (const part of bySize) {
      const tried = [...kept, part];
      const left = countFaults(tried);
      if (left < best.faults) best = { kept: tried, faults: left };
      if (left === 0) return tried;
    }
    if (best.kept === kept) return undefined;
  }
  return undefined;
}

const mostParts = 80;
const mostRounds = 3;

function lengthOf(node: Node): number {
  const [start, end] = offsetsOf(node) ?? [0, 0];
  return end - start;
}

function fewByHalves(
  parts: readonly Node[],
  isFaithful: (kept: readonly Node[]) => boolean,
): Node[] | undefined {
  const blocks = parts.filter(({ type }) => type !== 'section');
  const choice = [blocks, parts].find(isFaithful);
  return choice && fewest(choice, [], isFaithful);
}

/**
 * Find few of some parts that have to be kept besides others, none of which could be left out.
 *
 * By halves (Junker's QuickXplain): for k of n parts some k log n tries, each of which reads the
 * whole document.
 */
function fewest(
  parts: readonly Node[],
  others: readonly Node[],
  isEnough: (kept: readonly Node[]) => boolean,
): Node[] {
  if (parts.length === 0 || isEnough(others)) return [];
  if (parts.length === 1) return [...parts];
  const middle = parts.length >> 1;
  const [left, right] = [parts.slice(0, middle), parts.slice(middle)];
  const first = fewest(left, [...others, ...right], isEnough);
  return [...first, ...fewest(right, [...others, ...first], isEnough)];
}
