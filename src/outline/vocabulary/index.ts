import { english } from './english.ts';
import type { SectionTitles } from './section-titles.ts';

/** The languages whose section titles are known; the first that knows a title decides. */
export const languages: readonly SectionTitles[] = [english];

export type { SectionTitles } from './section-titles.ts';
