import type { SectionKind } from '../../ast/nodes.ts';

/** How much a section of each kind speaks for a postmortem; other documents have some of them too. */
export const sectionWeights: Readonly<Record<SectionKind, number>> = {
  'five-whys': 3,
  'where-we-got-lucky': 3,
  timeline: 2,
  'root-cause': 2,
  trigger: 2,
  detection: 2,
  mitigation: 2,
  impact: 2,
  'lessons-learned': 2,
  'what-went-well': 2,
  'what-went-wrong': 2,
  summary: 1,
  duration: 1,
  resolution: 1,
  'action-items': 1,
  recurrence: 1,
  background: 0,
  glossary: 0,
  'supporting-information': 0,
  metadata: 0,
  other: 0,
};
