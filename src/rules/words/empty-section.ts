import type { SectionKind } from '../../ast/nodes.ts';

/** How the prompts of templates begin. */
export const prompt =
  /^\s*(?:add|answer|briefly|describe|document|enter|explain|fill|give|include|insert|list|note|outline|provide|state|summari[sz]e|tell|write|what|when|where|who|why|how)\b/i;

/** Kinds that stand under one of another kind, and in a flat outline behind it. */
export const related: Partial<Record<SectionKind, SectionKind[]>> = {
  'lessons-learned': ['what-went-well', 'what-went-wrong', 'where-we-got-lucky'],
  'root-cause': ['trigger', 'five-whys'],
};
