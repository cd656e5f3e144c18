import type { Postmortem, Timestamp } from '../../../ast/nodes.ts';
import { type ClockLabel, clockLabels, offsetsInForce, wholeZone } from '../../../time/index.ts';
import type { Settings } from '../../define-rule.ts';
import { possibleDates } from '../dates/possible-dates.ts';
import { likelyMeanings, placesNamed } from './zone-meanings.ts';
import type { ZoneStatement } from './zone-statements.ts';

/** A name of standard or daylight time that was not in force. */
export interface LabelMismatch {
  statement: ZoneStatement;
  label: ClockLabel;
  /** The times on which it was not. */
  times: [Timestamp, ...Timestamp[]];
  /** Minutes east of UTC of the first of them, as clocks in the region showed it. */
  offset: number;
}

/**
 * Whether a statement names standard or daylight time where the other was in force.
 *
 * @returns Nothing where the name holds, or where that cannot be told for sure.
 */
export function labelMismatch(
  statement: ZoneStatement,
  tree: Postmortem,
  settings: Settings,
): LabelMismatch | undefined {
  const label = labelOf(statement, tree, settings);
  const [first, ...others] = label ? mismatched(statement, label, settings) : [];
  if (!label || !first) return undefined;
  const [date = ''] = possibleDates(first);
  const [offset = label.offset] = offsetsInForce(label.region, date) ?? [];
  return { statement, label, times: [first, ...others], offset };
}

/** The standard or daylight time that a statement names, where it can be no other. */
function labelOf(
  { zone }: ZoneStatement,
  tree: Postmortem,
  settings: Settings,
): ClockLabel | undefined {
  if (zone.iana !== undefined && zone.offset === undefined) return undefined;
  const labels = clockLabels(zone.name).filter(
    ({ offset }) => zone.offset === undefined || zone.offset === offset,
  );
  const [label] = labels;
  if (!label || placesNamed(label.label, tree).some(({ allYear }) => allYear)) return undefined;
  if (zone.offset !== undefined || wholeZone(label.label)?.offset !== undefined) return label;
  const [meaning, ...others] = likelyMeanings(label.label, tree, settings);
  if (others.length > 0) return undefined;
  return labels.find(({ offset }) => offset === meaning?.offset);
}

/** Nearly all are wrong, or those that are have their date written on them. */
function mismatched(
  { place, times, inTimeline }: ZoneStatement,
  label: ClockLabel,
  settings: Settings,
): Timestamp[] {
  // Entries have their own dates; times in prose that of the document.
  const [timeline, all] = [inTimeline, times].map((each) => each.filter(isDated));
  const dated = (place && timeline?.length ? timeline : all) ?? [];
  const wrong = dated.filter((time) => !holds(label, time, settings));
  if (wrong.length >= nearlyAll * dated.length) return wrong;
  return place ? [] : wrong.filter(({ date }) => date?.explicitness === 'explicit');
}

const nearlyAll = 0.8;

function isDated(time: Timestamp): boolean {
  return possibleDates(time).length > 0;
}

/** In its region, or in that of the configuration. */
function holds(
  { region, offset }: ClockLabel,
  timestamp: Timestamp,
  { timezone }: Settings,
): boolean {
  const regions = timezone?.iana === undefined ? [region] : [region, timezone.iana];
  return possibleDates(timestamp).some((date) =>
    regions.some((each) => offsetsInForce(each, date, timestamp.time)?.includes(offset) ?? true),
  );
}
