import type { PostmortemDocument } from '../json/postmortem-document.ts';
import { spellDuration } from '../time/index.ts';
import { type Mark, type MarkName, secondsOfMark } from './marks.ts';

/** A length of time that tells how the incident went. */
export interface Measure {
  /** `Time to detect` */
  name: string;
  /** `5 min` */
  value: string;
  /** What it goes by: `since the start`. */
  basis: string;
  /** The turning point at which it ends. */
  mark: MarkName;
}

/** From where to where each measure goes, as the field has it. */
const spans: ReadonlyArray<{ name: string; from: MarkName; to: MarkName; basis: string }> = [
  { name: 'Time to detect', from: 'start', to: 'detected', basis: 'since the start' },
  { name: 'Time to acknowledge', from: 'detected', to: 'acknowledged', basis: 'since detection' },
  { name: 'Time to mitigate', from: 'start', to: 'mitigated', basis: 'since the start' },
];

/** The measures that the document determines. */
export function measuresOf(document: PostmortemDocument, marks: readonly Mark[]): Measure[] {
  const measures = spans.flatMap(({ name, from, to, basis }) => {
    const [start, end] = [secondsOfMark(marks, from), secondsOfMark(marks, to)];
    if (start === undefined || end === undefined || end < start) return [];
    return { name, value: spellDuration(end - start), basis, mark: to };
  });
  return [...measures, ...duration(document)];
}

function duration({ incident }: PostmortemDocument): Measure[] {
  if (!incident.duration) return [];
  const { seconds, source } = incident.duration;
  const basis = source === 'computed' ? 'from start to end' : 'as the document says';
  return [{ name: 'Duration', value: spellDuration(seconds), basis, mark: 'end' }];
}
