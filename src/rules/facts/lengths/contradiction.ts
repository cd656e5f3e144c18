import { type Milestones, milestonesOf } from '../../../ast/milestones.ts';
import type { Postmortem } from '../../../ast/nodes.ts';
import { type Ends, type Metric, whole } from '../../words/duration-mismatch.ts';
import { type Span, toSpan } from './candidate-spans.ts';
import { fitsLength, isComputed } from './fits-length.ts';
import { beginnings, endings, type Moment, momentsOf, spansBetween } from './known-moments.ts';
import type { LengthClaim } from './length-claims.ts';

/** What the document tells of the times of one incident. */
export interface Incident {
  /** Its turning points, and those that the document calls so. */
  all: Milestones;
  named: Milestones;
  moments: readonly Moment[];
  /** Whether the moments are all that the document tells of, as far as it tells them. */
  isComplete: boolean;
}

/** The times of an incident; only the first has turning points. */
export function incidentOf(tree: Postmortem, incident: number): Incident {
  const none: Milestones = new Map();
  const { all, named } = incident === 1 ? milestonesOf(tree) : { all: none, named: none };
  return { all, named, ...momentsOf(tree, { incident, milestones: all }) };
}

/** The span that a length should be that of, and is not. */
export interface Contradiction {
  span: Span;
  /** Whether it is only the nearest of all, none of which fits. */
  isNearest: boolean;
}

/**
 * The span that contradicts a length.
 *
 * @param others The other lengths that the document states.
 */
export function contradictionOf(
  claim: LengthClaim,
  incident: Incident,
  others: readonly LengthClaim[],
): Contradiction | undefined {
  const { beside, metric } = claim;
  const fits = (span: Span) => fitsLength(claim, span);
  if (!metric) return beside && !fits(beside) ? { span: beside, isNearest: false } : undefined;

  const span = beside ?? claimedSpan(metric, incident.named);
  if (span) {
    const also = [...metric.ends, ...metric.also].flatMap((ends) => spanOf(ends, incident.all));
    return [span, ...also].some(fits) ? undefined : { span, isNearest: false };
  }
  return onTimeline(claim, incident, others);
}

/** Whether a length is, nearly to the minute, the time between some two moments of the incident. */
export function isConfirmed(claim: LengthClaim, { named, moments }: Incident): boolean {
  const { beside, metric } = claim;
  const turning = [...(metric?.ends ?? []), ...(metric?.also ?? [])];
  const spans = [
    ...(beside ? [beside] : []),
    ...turning.flatMap((ends) => spanOf(ends, named)),
    ...(moments.length > most ? [] : spansBetween(moments, moments)),
  ];
  return spans.some((span) => fitsLength(claim, span, 0.01));
}

/** The span that a length claims to be that of, where enough is known. */
function claimedSpan({ ends, known }: Metric, milestones: Milestones): Span | undefined {
  if (milestones.size < known) return undefined;
  return ends.flatMap((each) => spanOf(each, milestones))[0];
}

function spanOf([start, end]: Ends, milestones: Milestones): Span[] {
  const [from, to] = [milestones.get(start), milestones.get(end)];
  if (!from || !to || from === to) return [];
  return toSpan(from, to).filter(({ seconds }) => seconds > 0);
}

function onTimeline(
  claim: LengthClaim,
  { all, moments, isComplete }: Incident,
  others: readonly LengthClaim[],
): Contradiction | undefined {
  const { duration, metric } = claim;
  // A moment that nobody can place may be the other end of it.
  if (!isComplete) return undefined;
  // Many timelines have no entry for the detection, from or to which a metric is counted.
  if (metric !== whole && !moments.some(({ kind }) => kind === 'detection')) return undefined;
  if (moments.length < fewest || moments.length > most) return undefined;
  // Where the first and last of the incident are known, what lies between is no end of it.
  const [told] = metric === whole ? spanOf(['start', 'end'], all) : [];
  const spans = told
    ? spansBetween(beginnings(moments), endings(moments))
    : spansBetween(moments, moments);
  const share = isComputed(duration) ? 0.01 : 0.05;
  if (spans.length === 0 || spans.some((span) => fitsLength(claim, span, share))) return undefined;
  if (told) return { span: told, isNearest: false };

  const apart = ({ seconds }: Span) => Math.abs(seconds - duration.seconds);
  const nearest = spans.reduce((a, b) => (apart(b) < apart(a) ? b : a));
  // The incident may be longer than what the timeline tells of.
  const isCovered = spans.some(({ seconds }) => seconds >= duration.seconds);
  return isCovered || beginsWithStart(moments, others)
    ? { span: nearest, isNearest: true }
    : undefined;
}

/** Whether another length was computed from the first entry of the timeline. */
function beginsWithStart(moments: readonly Moment[], others: readonly LengthClaim[]): boolean {
  const spans = spansBetween(moments.slice(0, 1), moments);
  return others.some(
    ({ duration, metric }) =>
      metric && isComputed(duration) && spans.some((span) => span.seconds === duration.seconds),
  );
}

/** Of fewer moments nobody knows whether they are all; of many, some fit any length. */
const fewest = 4;
const most = 150;
