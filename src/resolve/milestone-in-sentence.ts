import type { Milestone, SectionKind } from '../ast/nodes.ts';
import { milestoneCues } from './milestone-cues.ts';
import { wordsAround } from './words-around.ts';
import type { WrittenTime } from './written-times.ts';

/**
 * Tell which turning point a sentence makes of a time: "The outage began at
 * 10:00 and was resolved by 11:30."
 *
 * Only in sections that tell the story as a whole; of the resolution, only the end.
 */
export function milestoneInSentence(time: WrittenTime): Milestone | undefined {
  if (time.event || time.block.type !== 'paragraph') return;
  const kinds: readonly SectionKind[] = time.sections.at(-1)?.kinds ?? [];
  const { before, after } = wordsAround(time);
  const cue = milestoneCues.find(
    (candidate) =>
      (candidate.before?.test(before) ?? true) && (candidate.after?.test(after) ?? true),
  );
  if (kinds.includes('resolution')) return cue?.milestone === 'end' ? 'end' : undefined;
  return kinds.length === 0 || kinds.some((kind) => wholeStory.has(kind))
    ? cue?.milestone
    : undefined;
}

const wholeStory: ReadonlySet<SectionKind> = new Set([
  'summary',
  'duration',
  'impact',
  'background',
  'root-cause',
  'metadata',
]);
