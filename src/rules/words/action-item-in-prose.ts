import type { SectionKind } from '../../ast/nodes.ts';

/** Sections in which people promise what belongs into the list. */
export const promising: ReadonlySet<SectionKind> = new Set<SectionKind>([
  'lessons-learned',
  'what-went-wrong',
  'where-we-got-lucky',
  'resolution',
  'mitigation',
  'detection',
  'recurrence',
]);

/** "We will add rate limiting next month": the group is what is promised. */
export const promise =
  /\b(?:we|i)(?:['’]ll| will| (?:are|am) going to|['’](?:re|m) going to| (?:are |am )?plan(?:ning)? to| intend to| have to| need to) (?:\w{1,15}ly |also |now |soon |then |first |either )?(?<task>(?:add|adjust|alert|automate|block|build|change|configure|create|deploy|disable|document|enable|enforce|extend|fix|implement|improve|increase|install|introduce|limit|migrate|monitor|move|patch|reduce|refactor|remove|rename|replace|restrict|rewrite|set up|split|switch|test|update|upgrade|validate|write)\b[^.!?;]{3,200})/i;
