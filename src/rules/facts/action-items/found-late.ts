import { toString } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import { milestonesOf } from '../../../ast/milestones.ts';
import type { Node, Postmortem, TimelineEvent } from '../../../ast/nodes.ts';
import { nodesOf } from '../../../ast/nodes-of.ts';
import { byChance, byMachine, byOutsiders, noMachine } from '../../words/detected-late.ts';
import { secondsBetween } from '../clocks/time-between.ts';

/** That an incident was noticed by luck, or late, and where the document says so. */
export interface LateFinding {
  how: 'outsiders' | 'chance' | 'late';
  place: Node;
  /** Seconds from the start to the detection, where that is what is late. */
  seconds?: number;
}

/**
 * Whether the document says that somebody outside noticed the incident, or nobody in particular;
 * else whether it took long, by the times that it gives for start and detection.
 *
 * @returns Nothing where a machine is named too: which was first is not for a program to tell.
 */
export function findsLate(tree: Postmortem, longest: number): LateFinding | undefined {
  const said = tellings(tree);
  if (said.some((node) => isByMachine(wordsOf(node)))) return;
  for (const place of said) {
    const text = wordsOf(place);
    if (byChance.test(text)) return { how: 'chance', place };
    if (byOutsiders.test(text)) return { how: 'outsiders', place };
  }
  return tookLong(tree, longest);
}

/** Paragraphs and items of the sections on the detection; else the first entry that tells of it. */
function tellings(tree: Postmortem): Node[] {
  const found: Node[] = [];
  for (const { node } of nodesOf(tree, 'section')) {
    if (!node.kinds.includes('detection') || node.kinds.includes('timeline')) continue;
    visit(node as Node, (child) => {
      if (child.type === 'title' || child.type === 'actionItem') return SKIP;
      if (child.type !== 'paragraph' && child.type !== 'field') return;
      found.push(child);
      return SKIP;
    });
  }
  if (found.length > 0) return found;
  const entry = nodesOf(tree, 'timelineEvent').find(({ node }) => isDetection(node));
  return entry ? [entry.node as Node] : [];
}

/** An entry that says so, or in which somebody or something tells of the incident. */
function isDetection(event: TimelineEvent): boolean {
  if (event.kind === 'detection' || event.milestone === 'detected') return true;
  const text = wordsOf(event as Node);
  return byOutsiders.test(text) || byMachine.test(text);
}

/** The text of a node, without the time of an entry, which no space divides from it. */
function wordsOf(node: Node): string {
  const children = 'children' in node ? (node.children as Node[]) : [];
  if (node.type !== 'timelineEvent') return toString(node);
  return children.flatMap((child) => (told.has(child.type) ? toString(child) : [])).join(' ');
}

const told: ReadonlySet<string> = new Set(['label', 'description']);

function isByMachine(text: string): boolean {
  return byMachine.test(text) && !noMachine.test(text);
}

function tookLong(tree: Postmortem, longest: number): LateFinding | undefined {
  const { named } = milestonesOf(tree);
  const [start, detected] = [named.get('start'), named.get('detected')];
  const seconds = start && detected && secondsBetween(start, detected);
  if (!detected || seconds === undefined || seconds <= longest) return;
  return { how: 'late', place: detected, seconds };
}
