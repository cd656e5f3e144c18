import type { PostmortemDocument } from '../json/postmortem-document.ts';
import { gantt } from './mermaid/gantt.ts';
import { sequence } from './mermaid/sequence.ts';
import { pictureOf } from './picture.ts';

/**
 * Draw the incident that a postmortem tells of as a Mermaid diagram, which GitHub, GitLab and others
 * show in Markdown: a Gantt chart with the impact as a bar, the turning points and the entries as
 * milestones; where no times are known, a `timeline` of what came after what.
 *
 * @param document What `toJson` makes of a tree.
 * @returns The text of the diagram, without a fence around it. Text of the document is text in it,
 *   whatever it holds. Nothing where the document has neither an entry of a timeline nor a turning
 *   point.
 */
export function timelineToMermaid(document: PostmortemDocument): string | undefined {
  const picture = pictureOf(document);
  if (!picture) return undefined;
  const hasPlaces = picture.rows.some(({ seconds }) => seconds !== undefined);
  return hasPlaces ? gantt(picture) : sequence(picture);
}
