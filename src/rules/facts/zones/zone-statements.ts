import { toString } from 'mdast-util-to-string';
import type { Node, Position, Postmortem, Section, Timestamp, Zone } from '../../../ast/nodes.ts';
import { nodesOf } from '../../../ast/nodes-of.ts';
import { explainZone, findZone } from '../../../time/index.ts';
import type { Settings } from '../../define-rule.ts';

/** One place where a document names a zone, and the times that go by it. */
export interface ZoneStatement {
  zone: Zone;
  /** The title, note or cell that names it for others; absent where each time names it itself. */
  place?: Position;
  /** In source order, but for those in quotes; dates only where it stands over no clock times. */
  times: Timestamp[];
  /** Those of them that are in a timeline. */
  inTimeline: Timestamp[];
}

/**
 * All that a document says of its zones: each title, note and column that names one, and each zone
 * that times name themselves, once.
 */
export function zoneStatements(
  tree: Postmortem,
  { abbreviations = new Map() }: Pick<Settings, 'abbreviations'>,
): ZoneStatement[] {
  const statements = statementsOnClocks(tree);
  for (const statement of statementsOnDates(tree)) {
    const isKnown = statements.has(keyOf(statement.zone, statement.place));
    const zone = explainZone(statement.zone, abbreviations);
    if (!isKnown) statements.set(keyOf(zone, statement.place), { ...statement, zone });
  }
  return [...statements.values()];
}

function statementsOnClocks(tree: Postmortem): Map<string, ZoneStatement> {
  const statements = new Map<string, ZoneStatement>();
  const found = nodesOf(tree, 'timestamp');
  const starts = new Set(found.map(({ node }) => node.position?.start.offset));
  for (const { node, ancestors } of found) {
    const { zone, due } = node;
    if (!zone || due || zone.explicitness === 'assumed' || isQuoted(ancestors)) continue;
    const from = zone.explicitness === 'inherited' ? zone.from : undefined;
    // The other end of a range names it itself.
    const place = from && !starts.has(from.start.offset) ? from : undefined;
    const key = keyOf(zone.value, place);
    const known = statements.get(key);
    const statement = known ?? {
      zone: zone.value,
      ...(place && { place }),
      times: [],
      inTimeline: [],
    };
    if (!known) statements.set(key, statement);
    statement.times.push(node);
    if (ancestors.some(isTimeline)) statement.inTimeline.push(node);
  }
  return statements;
}

function isQuoted(ancestors: readonly Node[]): boolean {
  return ancestors.some(({ type }) => type === 'blockquote');
}

function isTimeline(node: Node): boolean {
  return node.type === 'section' && (node as Section).kinds.includes('timeline');
}

/** `Timeline (times in PST) 2024-06-10`: entries with dates only go by it as well. */
function statementsOnDates(tree: Postmortem): ZoneStatement[] {
  return nodesOf(tree, 'section').flatMap(({ node }) => {
    if (!isTimeline(node)) return [];
    const statement = statementOf(node);
    const times = datesIn(node);
    return statement && times.length > 0 ? [{ ...statement, times, inTimeline: times }] : [];
  });
}

function statementOf({ children }: Section): Pick<ZoneStatement, 'zone' | 'place'> | undefined {
  for (const node of children) {
    if (node.type !== 'title' && node.type !== 'paragraph') continue;
    const zone = findZone(toString(node))?.zone;
    if (zone && node.position) return { zone, place: node.position };
  }
}

function datesIn(section: Section): Timestamp[] {
  const times: Timestamp[] = [];
  const add = (node: Node): void => {
    const { time, due } = node as Timestamp;
    if (node.type === 'timestamp' && !time && !due) times.push(node as Timestamp);
    if ('children' in node) for (const child of node.children as Node[]) add(child);
  };
  add(section);
  return times;
}

function keyOf({ name }: Zone, place: Position | undefined): string {
  return `${place?.start.offset ?? ''} ${name.toUpperCase()}`;
}
