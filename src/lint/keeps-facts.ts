import type { Position } from '../ast/nodes.ts';
import type { TextEdit } from '../rules/define-rule.ts';
import { offsetsAt } from '../time/index.ts';
import { writtenRanges } from './apply-edits.ts';
import { type Aspects, type Fact, type FactKind, nameOf } from './facts-of.ts';

type Range = readonly [start: number, end: number];

/**
 * Compare what a document tells before and after edits. Everything that was told must be told
 * still, with no less known of it. What is told newly must stand in what the edits wrote, or in a
 * section whose title they wrote.
 *
 * Where an edit touches a fact, its wording may change, and the state of an action item. Where it
 * touches the title of a section, what was Markdown in it may become entries or items, as long as
 * times, lengths, owners and references stay.
 *
 * @returns What differs, for a message; nothing where all is kept.
 */
export function lostFact(
  before: readonly Fact[],
  after: readonly Fact[],
  edits: readonly TextEdit[],
): string | undefined {
  const replaced = edits.map(({ range }) => range);
  const written = writtenRanges(edits);
  const isWritten = ({ place, titles }: Fact) =>
    [place, ...titles].some((each) => rangesAt(each, written).length > 0);
  const fromEdits = after.filter(isWritten);
  const others = after.filter((fact) => !isWritten(fact));

  const demands = before.flatMap((fact) => demandOf(fact, replaced));
  // What the edits wrote may be left over in the end: the others are taken first.
  const { unmet, left } = match(demands, [...others, ...fromEdits]);
  if (unmet) return `the ${nameOf(unmet)} would no longer be read as it is`;
  const extra = left.find((fact) => !isWritten(fact));
  return extra && `the ${nameOf(extra)} would be read where there is none`;
}

/** What has to be told of a fact afterwards. */
function demandOf(fact: Fact, replaced: readonly Range[]): Fact | [] {
  const isLiteral = literals.has(fact.kind);
  if (!isLiteral && isRetitled(fact, replaced)) return [];
  if (!isTouched(fact.place, replaced)) return fact;
  if (fact.kind === 'text') return [];
  return { ...fact, says: { ...fact.says, words: undefined, status: undefined } };
}

const literals = new Set<FactKind>(['length', 'owner', 'reference', 'time']);

function isRetitled({ titles }: Fact, ranges: readonly Range[]): boolean {
  return titles.some((title) => isTouched(title, ranges));
}

/** Whether a range is in a place, at least in part; what is put in at its end is. */
function isTouched(place: Position | undefined, ranges: readonly Range[]): boolean {
  const [from, to] = [place?.start.offset ?? 0, place?.end.offset ?? 0];
  return rangesAt(place, ranges).some(
    ([start, end]) => start === end || (start < to && end > from),
  );
}

/** The ranges in a place, or right next to it, of ranges in order that do not touch each other. */
function rangesAt(place: Position | undefined, ranges: readonly Range[]): readonly Range[] {
  const [from, to] = [place?.start.offset, place?.end.offset];
  if (from === undefined || to === undefined) return [];
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle]?.[1] ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < ranges.length && (ranges[end]?.[0] ?? 0) <= to) end += 1;
  return ranges.slice(low, end);
}

/** Find a fact of its own for each demand: one that says the same, else one that says more. */
function match(demands: Fact[], facts: readonly Fact[]): { unmet?: Fact; left: Fact[] } {
  const bySaying = new Map<string, Fact[]>();
  for (const fact of [...facts].reverse()) {
    const same = bySaying.get(toKey(fact));
    if (same) same.push(fact);
    else bySaying.set(toKey(fact), [fact]);
  }
  const met = new Set<Fact>();
  const open = demands.filter((demand) => {
    const fact = bySaying.get(toKey(demand))?.pop();
    if (fact) met.add(fact);
    return !fact;
  });

  const left = facts.filter((fact) => !met.has(fact));
  for (const demand of open.sort((a, b) => knownCount(b) - knownCount(a))) {
    const index = left.findIndex((fact) => saysAsMuch(fact, demand));
    if (index < 0) return { unmet: demand, left };
    left.splice(index, 1);
  }
  return { left };
}

function saysAsMuch(fact: Fact, demand: Fact): boolean {
  return (
    fact.kind === demand.kind &&
    knownAspects(demand.says).every(
      ([aspect, value]) =>
        fact.says[aspect] === value ||
        (aspect === 'zone' && settlesOffset(fact.says[aspect], demand.says)) ||
        (kindAspects.has(aspect) && includes(fact.says[aspect], value)),
    )
  );
}

/** Whether a zone is one of the two offsets that a time had in a night on which clocks were set back. */
function settlesOffset(offset: Aspects[string], { zone, date, time }: Aspects): boolean {
  const possible = offsetsAt(String(zone), { date: String(date), time: String(time) });
  return possible?.length === 2 && possible.map(String).includes(String(offset));
}

const kindAspects: ReadonlySet<string> = new Set(['about', 'under']);

/** A title may come to name a further kind: "Root Casue and Resolution" was of the second only. */
function includes(kinds: Aspects[string], wanted: Aspects[string]): boolean {
  const all = String(kinds ?? '').split(' ');
  return String(wanted)
    .split(' ')
    .every((kind) => all.includes(kind));
}

function toKey({ kind, says }: Fact): string {
  return JSON.stringify([kind, knownAspects(says).sort()]);
}

function knownCount({ says }: Fact): number {
  return knownAspects(says).length;
}

function knownAspects(says: Aspects) {
  return Object.entries(says).filter(([, value]) => value !== undefined);
}
