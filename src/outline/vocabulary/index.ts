import { chinese } from './chinese.ts';
import { english } from './english.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import { japanese } from './japanese.ts';
import { norwegian } from './norwegian.ts';
import { portuguese } from './portuguese.ts';
import type { SectionTitles } from './section-titles.ts';
import { spanish } from './spanish.ts';

/** The languages whose section titles are known; the first that knows a title decides its kind. */
export const languages: readonly SectionTitles[] = [
  english,
  spanish,
  french,
  portuguese,
  german,
  norwegian,
  chinese,
  japanese,
];

export type { SectionTitles } from './section-titles.ts';
