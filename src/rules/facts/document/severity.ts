import { toString } from 'mdast-util-to-string';
import type { Node, Postmortem, Section } from '../../../ast/nodes.ts';
import { nodesOf } from '../../../ast/nodes-of.ts';
import { matchesOf } from '../../../pattern/matches-of.ts';
import {
  ownScales,
  type SeverityScale,
  sameWords,
  statedScales,
  titleScales,
} from '../../words/severity.ts';

/** A place that says how bad the incident was. */
export interface StatedSeverity {
  place: Node;
  /** What it says, as written. */
  text: string;
  /** The first level in it: `SEV-1`. */
  level: string;
  /** The levels that it names on each scale; several where it tells of a change. */
  levels: ReadonlyMap<SeverityScale['name'], ReadonlySet<string>>;
}

/** The severities that the title, fields, sections of that name and the summary state, in order. */
export function statedSeverities(tree: Postmortem): StatedSeverity[] {
  return [...ofFields(tree), ...ofTitles(tree), ...ofSections(tree), ...ofSummary(tree)];
}

/**
 * The severity of an incident that was serious: of the two or three highest levels, wherever the
 * document states one.
 *
 * @returns Nothing where a lower level is stated too, as a template or a change of mind does.
 */
export function seriousSeverity(tree: Postmortem): StatedSeverity | undefined {
  const stated = statedSeverities(tree);
  const isSerious = ({ levels }: StatedSeverity) =>
    [...levels.values()].every((names) => [...names].every((name) => serious.has(name)));
  return stated.every(isSerious) ? stated[0] : undefined;
}

const serious: ReadonlySet<string> = new Set(['0', '1', '2', 'critical', 'major', 'high']);

function ofFields(tree: Postmortem): StatedSeverity[] {
  return nodesOf(tree, 'field').flatMap(({ node, ancestors }) => {
    const [label, ...value] = node.children;
    const isOther = isPriority.test(toString(label)) || ancestors.some(isOtherIncident);
    return node.name === 'severity' && !isOther
      ? statement(node, toString(value), statedScales)
      : [];
  });
}

function isOtherIncident(node: Node): boolean {
  return 'incident' in node && Number(node.incident) > 1;
}

/** A priority is another fact, though both are written alike. */
const isPriority = /priorit/i;

/** `SEV-1: Checkout was down`; no word that may be anything else. */
function ofTitles(tree: Postmortem): StatedSeverity[] {
  const titles = nodesOf(tree, 'title').filter(({ ancestors }) => ancestors.length === 1);
  return titles.flatMap(({ node }) => statement(node, toString(node), titleScales));
}

/** `## Severity`, with the level below it or behind a colon. */
function ofSections(tree: Postmortem): StatedSeverity[] {
  return nodesOf(tree, 'section').flatMap(({ node }) => {
    const [title, first] = node.children;
    const text = toString(title);
    if (!/^\W{0,8}(?:incident )?severity\b/i.test(text)) return [];
    const place = first?.type === 'paragraph' && !/[:：]\s{0,9}\S/.test(text) ? first : title;
    return statement(place, toString(place).slice(0, 80), statedScales);
  });
}

/** "This was a SEV-2." in the summary, or before the first section. */
function ofSummary(tree: Postmortem): StatedSeverity[] {
  return nodesOf(tree, 'paragraph').flatMap(({ node, ancestors }) => {
    const sections = ancestors.filter((each): each is Section => each.type === 'section');
    const isSummary = sections.every(({ kinds }) => kinds.includes('summary'));
    const text = toString(node);
    return isSummary && !other.test(text) ? statement(node, text, ownScales) : [];
  });
}

/** What makes a severity in prose that of another incident, or of another case. */
const other =
  /\b(?:previous|earlier|last|another|other|similar|would|could|if|until|became|raised|lowered|up ?graded|down ?graded|escalated|from|instead)\b/i;

function statement(place: Node, text: string, scales: readonly SeverityScale[]): StatedSeverity[] {
  const levels = new Map<SeverityScale['name'], Set<string>>();
  let first = '';
  for (const { name, pattern } of scales) {
    for (const [written, level = ''] of matchesOf(text, pattern)) {
      first ||= written.replace(/^[^\p{L}\d]+/u, '').trim();
      const word = level.toLowerCase();
      levels.set(name, (levels.get(name) ?? new Set()).add(sameWords[word] ?? word));
    }
  }
  return levels.size > 0 ? [{ place, text: text.trim(), level: first, levels }] : [];
}
