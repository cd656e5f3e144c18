import type { Timestamp } from '../ast/nodes.ts';
import { wordsAround } from './words-around.ts';
import { isInTimeline, type WrittenTime } from './written-times.ts';

/**
 * Find the date of the incident: that of its start, else of a date field, of the
 * title, or the first in prose that is not of something else.
 */
export function documentDate(times: readonly WrittenTime[]): Timestamp | undefined {
  const dated = times.filter(({ timestamp }) => timestamp.date);
  const found =
    dated.find(({ timestamp }) => timestamp.milestones?.includes('start')) ??
    dated.find(isDateField) ??
    dated.find(({ block, sections }) => block.type === 'title' && sections.length === 0) ??
    dated.find((time) => !isInTimeline(time) && !isAside(time));
  return found?.timestamp;
}

function isDateField({ block }: WrittenTime): boolean {
  return block.type === 'field' && 'name' in block && block.name === 'date';
}

/** "Reviewed on 2025-10-02": a date of the document or of other work. */
function isAside(time: WrittenTime): boolean {
  return time.block.type === 'paragraph' && aside.test(wordsAround(time).before);
}

const aside =
  /\b(?:review(?:ed)?|publish(?:ed)?|updat(?:ed?|ing)|written|due|deadline|scheduled|planned|meeting|expire[sd]?|released)\b[^.!?]{0,24}$/i;
