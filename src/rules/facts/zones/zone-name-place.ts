import { visit } from 'unist-util-visit';
import type { Node, Position, Postmortem, Timestamp } from '../../../ast/nodes.ts';
import { nodesOf } from '../../../ast/nodes-of.ts';
import { oncePerTree } from '../../../ast/once-per-tree.ts';
import { linesOf } from '../../../ast/text-lines.ts';
import type { ZoneStatement } from './zone-statements.ts';

/**
 * Where the name of a zone stands: in the title or note that states it, else on the first of the
 * times that name it.
 *
 * @returns As near as can be told; without offsets where it is not exact.
 */
export function zoneNamePlace(
  tree: Postmortem,
  { zone, place, times }: ZoneStatement,
): Position | undefined {
  if (!place) {
    const naming = times.find((time) => time.zone?.explicitness === 'explicit') ?? times[0];
    return naming && nameOnTime(naming, zone.name);
  }
  const node = statingNodes(tree).get(place.start.offset);
  return (node && nameInText(node, zone.name)) ?? withoutOffsets(place);
}

/** The name at the end of a time that is written with it: `10:00 PST`. */
export function nameOnTime({ position, value }: Timestamp, name: string): Position | undefined {
  const at = value.lastIndexOf(name);
  if (!position || at < 0 || /[\r\n]/.test(value)) return position && withoutOffsets(position);
  const { start } = position;
  const from = { ...start, column: start.column + at };
  const to = { ...start, column: start.column + at + name.length };
  if (start.offset === undefined) return { start: from, end: to };
  return {
    start: { ...from, offset: start.offset + at },
    end: { ...to, offset: start.offset + at + name.length },
  };
}

const stating = ['title', 'paragraph', 'tableCell', 'field', 'heading'] as const;

/** What may state a zone, by where it begins. */
const statingNodes = oncePerTree((tree) => {
  const nodes = new Map<number | undefined, Node>();
  for (const { node } of stating.flatMap(
    (type): ReadonlyArray<{ node: Node }> => nodesOf(tree, type),
  )) {
    const start = node.position?.start.offset;
    if (!nodes.has(start)) nodes.set(start, node);
  }
  return nodes;
});

function nameInText(node: Node, name: string): Position | undefined {
  let found: Position | undefined;
  visit(node, 'text', (text: Parameters<typeof linesOf>[0]) => {
    for (const line of linesOf(text)) {
      const at = line.value.indexOf(name);
      if (at >= 0) found ??= line.placeOf(at, at + name.length);
    }
  });
  return found;
}

function withoutOffsets({ start, end }: Position): Position {
  return {
    start: { line: start.line, column: start.column },
    end: { line: end.line, column: end.column },
  };
}
