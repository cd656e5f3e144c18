import type { Postmortem, Timestamp } from '../../../ast/nodes.ts';
import { type Found, nodesOf } from '../../../ast/nodes-of.ts';

/** Where a document has times of the incident, and tells nowhere on which date they were. */
export interface UndatedTimes {
  /** The first day of a month, of a document that gives no year. */
  day?: Timestamp | undefined;
  /** The first time of the incident, of a document that gives no date. */
  time?: Timestamp | undefined;
}

/** The times that have no date, nothing where the document has one. */
export function undatedTimes(tree: Postmortem): UndatedTimes {
  const told = nodesOf(tree, 'timestamp').filter(({ node }) => !node.due);
  if (told.some(({ node }) => isDated(node))) return {};
  const day = told.some(isOfIncident) ? told.find(({ node }) => node.monthDay)?.node : undefined;
  const time = told.find((found) => found.node.time && isOfIncident(found))?.node;
  return { day, time };
}

function isDated({ date, readings, impossible }: Timestamp): boolean {
  const hasMistypedDate = impossible === 'year' || impossible === 'month' || impossible === 'day';
  return Boolean(date ?? readings) || hasMistypedDate;
}

function isOfIncident({ node, ancestors }: Found<Timestamp>): boolean {
  return Boolean(node.milestones) || ancestors.some(({ type }) => type === 'timelineEvent');
}
