import type { Postmortem, Zone } from '../ast/nodes.ts';
import { nodesOf } from '../ast/nodes-of.ts';
import { explainZone, wholeZone } from '../time/index.ts';

/**
 * Give abbreviations of zones the meaning that the caller says they have.
 *
 * @param abbreviations
 *   Name of a zone by abbreviation; those that are no zone are passed over.
 */
export function explainZones(
  tree: Postmortem,
  abbreviations: Readonly<Record<string, string>>,
): void {
  const zones = new Map<string, Zone>();
  for (const [name, text] of Object.entries(abbreviations)) {
    const zone = wholeZone(text);
    if (zone) zones.set(name.toUpperCase(), zone);
  }
  if (zones.size === 0) return;
  for (const { node } of nodesOf(tree, 'timestamp')) {
    if (node.zone) node.zone.value = explainZone(node.zone.value, zones);
  }
}
