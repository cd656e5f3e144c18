import { toString } from 'mdast-util-to-string';
import type { Parent } from 'unist';
import type {
  Duration,
  Field,
  Node,
  Postmortem,
  Section,
  SectionKind,
} from '../../../ast/nodes.ts';
import { type Found, nodesOf } from '../../../ast/nodes-of.ts';
import {
  accumulates,
  failedFor,
  type Metric,
  metrics,
  step,
  whole,
} from '../../words/duration-mismatch.ts';
import { indexAmong } from '../document/index-among.ts';
import { wordsAround } from '../prose/words-around.ts';
import { intervalSpans, type Span } from './candidate-spans.ts';

/** A length that the document states of the incident, or of the range beside it. */
export interface LengthClaim {
  duration: Duration;
  /** What it is the length of; absent where it is only that of the range beside it. */
  metric: Metric | undefined;
  /** The range that it stands beside. */
  beside: Span | undefined;
  /** Whether it has a name, as in a table of metrics. */
  isNamed: boolean;
  /** What stands right in front of it. */
  before: string;
  section: Section | undefined;
  incident: number;
}

/** The lengths that can be held against the times of a document. */
export function lengthClaims(tree: Postmortem): LengthClaim[] {
  const ranges = new Map<Node, Span[]>();
  return nodesOf(tree, 'duration').flatMap((found) => {
    const { before, after } = sentenceAround(found);
    const isPart = step.before.test(before) || step.after.test(after);
    if (isPart || accumulates.test(`${before} ${after}`)) return [];

    const section = found.ancestors.findLast((each): each is Section => each.type === 'section');
    const name = nameOf(before, section);
    const metric = name ?? (isWhole(found, before, section) ? whole : undefined);
    const adjacent = adjacentRange(found);
    const inBlock = (metric && !adjacent ? rangesOfBlock(found, ranges) : []).filter(
      ({ from }) => from.milestones ?? `${before} ${after}`.includes(from.value),
    );
    const beside = adjacent ?? inBlock[0];
    // Of several ranges, nobody can tell which.
    if ((!metric && !beside) || inBlock.length > 1) return [];
    const isNamed = name !== undefined;
    const incident = section?.incident ?? 1;
    return { duration: found.node, metric, beside, isNamed, before, section, incident };
  });
}

/** The sentence, or the line with a label of its own. */
function sentenceAround(found: Found): { before: string; after: string } {
  const { before, after } = wordsAround(found, 200);
  return {
    before: before.split(sentenceStart).at(-1) ?? '',
    after: after.split(sentenceEnd)[0] ?? '',
  };
}

const sentenceStart = /[.!?]\s{1,4}(?=\p{Lu})|\n(?=[^\n:]{1,40}:\s)/u;
const sentenceEnd = /[.!?](?=\s|$)|\n(?=[^\n:]{1,40}:\s)/;

/** `Time to detect: …`, in its block or as the title over it. */
function nameOf(before: string, section: Section | undefined): Metric | undefined {
  const isFirst = !/[\p{L}\d]/u.test(before);
  const title = isFirst && section ? `${toString(section.children[0])}: ` : '';
  return [...metrics, whole].find(({ name }) => name.test(isFirst ? title : before));
}

function isWhole(
  { node, ancestors }: Found<Duration>,
  before: string,
  section: Section | undefined,
): boolean {
  const field = ancestors.find((each): each is Field => each.type === 'field');
  if (node.whole || field?.name === 'duration') return true;
  const kinds: readonly SectionKind[] = section?.kinds ?? [];
  return (
    (kinds.length === 0 || kinds.some((kind) => tellsOfAll.has(kind))) && failedFor.test(before)
  );
}

const tellsOfAll: ReadonlySet<SectionKind> = new Set(['summary', 'impact']);

const blocks: ReadonlySet<string> = new Set([
  ...['field', 'paragraph', 'tableRow', 'timelineEvent', 'title'],
]);

function rangesOfBlock({ node, ancestors }: Found, known: Map<Node, Span[]>): Span[] {
  const block = ancestors.findLast(({ type }) => blocks.has(type)) ?? node;
  const spans = known.get(block) ?? intervalSpans(block);
  known.set(block, spans);
  return spans;
}

/** `10:54 - 12:50 (1 h 56 min)`, `1 h 56 min (10:54 - 12:50)`, `for 1 h 56 min, from 10:54 to 12:50`. */
function adjacentRange({ node, ancestors }: Found): Span | undefined {
  const parent = ancestors.at(-1) as Parent;
  const siblings: readonly Node[] = parent.children;
  const at = indexAmong(parent, node);
  const [behindRange, beforeRange] = [siblings[at - 1], siblings[at + 1]].map(valueOf);
  const isBehind = behindRange !== undefined && rangeThenLength.test(behindRange);
  const isBefore = beforeRange !== undefined && lengthThenRange.test(beforeRange);
  const range = isBehind ? siblings[at - 2] : isBefore ? siblings[at + 2] : undefined;
  return range?.type === 'interval' ? intervalSpans(range)[0] : undefined;
}

function valueOf(node: Node | undefined): string | undefined {
  return node?.type === 'text' && 'value' in node ? String(node.value) : undefined;
}

const rangeThenLength =
  /^(?:\s{0,2}\((?:i\.e\. |= ?|a total of |total(?: of)? )?|,? (?:(?:for )?a total of|lasting|which (?:is|was|makes)|that is) | ?= ?)$/;
const lengthThenRange = /^(?:\s{0,2}\((?:from )?|,? from |,? between )$/;
