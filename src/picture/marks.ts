import type { Moment, PostmortemDocument } from '../json/postmortem-document.ts';
import type { Scale } from './scale.ts';

/** A turning point of the incident. */
export type MarkName = 'start' | 'detected' | 'acknowledged' | 'mitigated' | 'end';

export interface Mark {
  name: MarkName;
  moment: Moment;
  /** Where it is on the scale, as far as that is known. */
  seconds: number | undefined;
}

/** What a turning point is called in a picture. */
export const markTitles: Readonly<Record<MarkName, string>> = {
  start: 'Impact starts',
  detected: 'Detected',
  acknowledged: 'Acknowledged',
  mitigated: 'Mitigated',
  end: 'Impact ends',
};

/** The turning points that a document tells of, in the order in which an incident has them. */
export function marksOf({ incident }: PostmortemDocument, { secondsOf }: Scale): Mark[] {
  return (Object.keys(markTitles) as MarkName[]).flatMap((name) => {
    const moment = incident[name];
    return moment ? { name, moment, seconds: secondsOf(moment) } : [];
  });
}

/** Where a turning point is, as far as that is known. */
export function secondsOfMark(marks: readonly Mark[], name: MarkName): number | undefined {
  return marks.find((mark) => mark.name === name)?.seconds;
}

/** From when to when the impact lasted; nothing where an end is not known, or comes before the start. */
export function impactOf(marks: readonly Mark[]): { from: number; to: number } | undefined {
  const [from, to] = [secondsOfMark(marks, 'start'), secondsOfMark(marks, 'end')];
  return from !== undefined && to !== undefined && from < to ? { from, to } : undefined;
}
