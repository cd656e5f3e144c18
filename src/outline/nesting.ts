import type { SectionKind } from '../ast/nodes.ts';

/** Parts of a postmortem that stand for themselves, whatever the level of their title. */
const majorKinds: ReadonlySet<SectionKind> = new Set([
  'summary',
  'background',
  'timeline',
  'action-items',
  'lessons-learned',
  'recurrence',
  'glossary',
  'supporting-information',
  'metadata',
]);

/** Kinds that a section of another kind usually has inside. */
const partsOf: Partial<Record<SectionKind, readonly SectionKind[]>> = {
  summary: ['duration', 'impact', 'root-cause', 'trigger', 'detection', 'resolution', 'mitigation'],
  timeline: ['trigger', 'impact', 'root-cause', 'detection', 'mitigation', 'resolution'],
  'root-cause': ['root-cause', 'trigger', 'five-whys'],
  resolution: ['resolution', 'mitigation'],
  'action-items': ['action-items', 'detection', 'mitigation'],
  'lessons-learned': ['what-went-well', 'what-went-wrong', 'where-we-got-lucky', 'five-whys'],
  metadata: ['duration', 'impact', 'trigger', 'detection'],
};

/** Kinds that are found under a smaller title in a section of another kind, though not usual there. */
const guestsOf: Partial<Record<SectionKind, readonly SectionKind[]>> = {
  'lessons-learned': ['action-items'],
};

type Kinds = readonly SectionKind[];

/** Whether a section of some kinds usually has parts of other kinds. */
export function hasParts(whole: Kinds, parts: Kinds): boolean {
  return (
    !isChapter(parts) &&
    parts.every((part) =>
      whole.some((kind) => partsOf[kind]?.includes(part) || (whole.length > 1 && kind === part)),
    )
  );
}

/**
 * Whether a section may be inside another that is written above it.
 *
 * A major part is never inside one that is not made to hold it: "Timeline" after
 * "Root Cause" starts anew even where its title looks smaller.
 */
export function canContain(outer: Kinds, inner: Kinds): boolean {
  if (outer.includes('other') || inner.every((kind) => kind === 'other')) return true;
  if (isChapter(inner)) return false;
  if (hasParts(outer, inner)) return true;
  if (inner.every((kind) => outer.some((host) => guestsOf[host]?.includes(kind)))) return true;
  if (outer.includes('timeline') || outer.includes('action-items')) return false;
  return !inner.some((kind) => majorKinds.has(kind));
}

/** "Root Cause and Resolution" is a chapter, where "Resolution" alone may be a phase or a facet. */
function isChapter(kinds: Kinds): boolean {
  return kinds.length > 1 && kinds.includes('resolution');
}

/**
 * Whether `- **Impact:** text` in a section is a section of its own, not an
 * entry or an item with a label.
 */
export function allowsLabelledParts(outer: Kinds, inner: Kinds): boolean {
  if (outer.includes('timeline')) return inner.some((kind) => majorKinds.has(kind));
  if (outer.includes('action-items') || outer.includes('lessons-learned'))
    return hasParts(outer, inner);
  return canContain(outer, inner) || inner.some((kind) => majorKinds.has(kind));
}
