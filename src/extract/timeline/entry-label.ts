import { foldTitles, normalizeTitle } from '../../outline/vocabulary/normalize-title.ts';
import { patternsOf } from '../vocabulary/index.ts';
import { entryLabels } from './entry-labels.ts';

/** Whether a label is one that entries of a timeline have: `Detection`, `Actions taken`. */
export function isEntryLabel(label: string): boolean {
  return labels.has(normalizeTitle(label));
}

const labels: ReadonlySet<string> = new Set(
  [...entryLabels, ...patternsOf((words) => words.entryLabels)].flatMap(foldTitles),
);
