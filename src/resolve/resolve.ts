import type { Postmortem } from '../ast/nodes.ts';
import { forgetNodes } from '../ast/nodes-of.ts';
import { completeDates } from './complete-dates.ts';
import { dateSecondTimes } from './date-second-times.ts';
import { dateTimeline } from './date-timeline.ts';
import { explainZones } from './explain-zones.ts';
import { inheritDate } from './inherit-date.ts';
import { inheritGroupFacts } from './inherit-group-facts.ts';
import { inheritZone } from './inherit-zone.ts';
import { markMilestones } from './mark-milestones.ts';
import { numberIncidents } from './number-incidents.ts';
import { settleMeasures } from './settle-measures.ts';
import { writtenTimes } from './written-times.ts';

/** What the caller knows that the document may not say. */
export interface ResolveOptions {
  /** Zone of times without one: `UTC`, `Europe/Paris`. */
  timezone?: string | undefined;
  /** What abbreviations of zones stand for: `{CST: 'America/Chicago'}`. */
  abbreviations?: Readonly<Record<string, string>> | undefined;
  /** Date of the incident where the document has none: `2024-03-05`. */
  date?: string | undefined;
}

/**
 * Work out what a time does not say itself, from the rest of the document.
 *
 * The tree is changed in place.
 */
export function resolve(tree: Postmortem, options: ResolveOptions = {}): Postmortem {
  inheritGroupFacts(tree);
  settleMeasures(tree);
  // What is told of other incidents must not date or end the first.
  numberIncidents(tree);
  const times = writtenTimes(tree);
  // Years first: a date without one cannot be passed on.
  completeDates(tree, times);
  // The ends of the incident are found by where they stand, and date the rest.
  markMilestones(times);
  inheritDate(times, options.date);
  // Entries need the date of the start; each needs the one before it.
  dateTimeline(times, options.date);
  inheritZone(tree, times, options.timezone);
  dateSecondTimes(tree);
  // Last: until then times are told apart by how their zones are written.
  explainZones(tree, options.abbreviations ?? {});
  // Whoever gets the tree may change it.
  forgetNodes(tree);
  return tree;
}
