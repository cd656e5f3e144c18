import type { PostmortemDocument } from '../json/postmortem-document.ts';
import { type Mark, marksOf } from './marks.ts';
import { type Measure, measuresOf } from './measures.ts';
import { type Row, rowsOf } from './rows.ts';
import { type Scale, scaleOf } from './scale.ts';

/** What a picture of an incident shows, in whatever form it is drawn. */
export interface Picture {
  title: string;
  scale: Scale;
  /** The turning points that are known, in the order in which an incident has them. */
  marks: Mark[];
  measures: Measure[];
  /** Entries and turning points, the earliest first. */
  rows: Row[];
}

/**
 * Find out what is to be drawn of a document.
 *
 * @returns Nothing where the document has neither an entry nor a turning point.
 */
export function pictureOf(document: PostmortemDocument): Picture | undefined {
  const scale = scaleOf(document);
  const marks = marksOf(document, scale);
  const rows = rowsOf(document, marks, scale);
  if (rows.length === 0) return undefined;
  const title = document.title?.trim() || 'Timeline of the incident';
  return { title, scale, marks, measures: measuresOf(document, marks), rows };
}
