import type { SectionKind } from '../../ast/nodes.ts';

/** Kinds that can be asked for, and what such a section says. */
export const contents: Partial<Record<SectionKind, string>> = {
  summary: 'what happened, in words that anyone can read',
  impact: 'who was affected, how badly and for how long',
  timeline: 'what happened when, with times and their zone',
  detection: 'who or what noticed, and when',
  'root-cause': 'why it happened',
  trigger: 'what set it off',
  resolution: 'what brought the service back',
  mitigation: 'what stopped the harm',
  'lessons-learned': 'what went well and what did not',
  'what-went-well': '',
  'what-went-wrong': '',
  'where-we-got-lucky': '',
  'five-whys': '',
  'action-items': 'what will be done, by whom and where it is tracked',
  background: '',
  duration: '',
  recurrence: '',
  'supporting-information': '',
  glossary: '',
};

/** Kinds that do the work of another. */
export const equivalents: Partial<Record<SectionKind, SectionKind[]>> = {
  resolution: ['mitigation'],
  'root-cause': ['trigger', 'five-whys'],
  'lessons-learned': ['what-went-well', 'what-went-wrong', 'where-we-got-lucky'],
};

/** Fields and keys of the front matter that tell what a section would. */
export const fieldNames: ReadonlyArray<readonly [SectionKind, RegExp]> = [
  [
    'summary',
    /^(?:(?:incident |issue |executive |short )?(?:summary|description)|abstract|tl;?dr)$/i,
  ],
  ['impact', /^(?:(?:customer |user |business )?impact|affected users|users affected)$/i],
  ['root-cause', /^(?:root[ _-]?causes?|causes?)$/i],
  [
    'detection',
    /^(?:detection|(?:first )?detected(?: by| at| on)?|detection (?:time|method)|how (?:was it )?detected|time detected|identified)$/i,
  ],
  ['resolution', /^(?:resolution|mitigation|fix)$/i],
];

/** The order in which templates have their sections. */
export const usualOrder: readonly SectionKind[] = [
  'metadata',
  'summary',
  'background',
  'duration',
  'impact',
  'timeline',
  'detection',
  'trigger',
  'root-cause',
  'five-whys',
  'mitigation',
  'resolution',
  'recurrence',
  'lessons-learned',
  'what-went-well',
  'what-went-wrong',
  'where-we-got-lucky',
  'action-items',
  'supporting-information',
  'glossary',
];
