import type { Postmortem } from '../ast/nodes.ts';
import type { PostmortemDocument } from '../json/postmortem-document.ts';
import { toJson } from '../json/to-json.ts';
import type { FormatOptions } from './options.ts';

type Moment = NonNullable<PostmortemDocument['incident']['start']>;
type Section = PostmortemDocument['sections'][number];

/** What a document tells, whatever way it is written. */
export type Facts = Record<string, unknown>;

/**
 * Tell what has to be the same before and after formatting: all of the JSON document but for places,
 * the wording of times, where a date or a zone comes from, and what the options change.
 */
export function factsOf(tree: Postmortem, options: FormatOptions): Facts {
  const { title, language, metadata, incident, sections, timeline, actionItems } = toJson(tree);
  const toMoment = (moment: Moment | null) => momentFacts(moment, options);
  const { duration, ...moments } = incident;
  return {
    title,
    language,
    metadata,
    duration,
    ...Object.fromEntries(Object.entries(moments).map(([name, at]) => [name, toMoment(at)])),
    sections: sectionFacts(sections, options),
    timeline: ordered(
      timeline.map(({ at, until, label, text, kind }) => ({
        at: toMoment(at),
        until: toMoment(until),
        ...{ label, kind, text: wordsOf(options.toZone ? withoutRemark(text) : text) },
      })),
      options,
    ),
    actionItems: ordered(
      actionItems.map(({ position: _, text, due, ...item }) => ({
        ...item,
        text: wordsOf(text),
        due: due?.date ?? due?.text,
      })),
      options,
    ),
  };
}

/** In any order, where sections are put into another. */
function ordered<Fact>(facts: Fact[], { standardOrder }: FormatOptions): Fact[] {
  if (!standardOrder) return facts;
  return facts
    .map((fact) => [JSON.stringify(fact), fact] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, fact]) => fact);
}

/** Where facts differ: `timeline.3.at.time`. */
export function differences(before: unknown, after: unknown, path = ''): string[] {
  if (!isObject(before) || !isObject(after)) return Object.is(before, after) ? [] : [path];
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...keys].flatMap((key) =>
    differences(before[key], after[key], path === '' ? key : `${path}.${key}`),
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function momentFacts(moment: Moment | null, { toZone }: FormatOptions) {
  if (!moment) return null;
  const { date, time, zone, approximate, instant } = moment;
  return toZone && instant ? { instant, approximate } : { date, time, zone, approximate, instant };
}

/** Sections by their kinds and titles. */
function sectionFacts(sections: Section[], options: FormatOptions): unknown[] {
  const facts = sections.map(({ kinds, title, sections: inner }) => ({
    kinds: kinds.join(' '),
    ...(!options.standardTitles && { title }),
    sections: sectionFacts(inner, options),
  }));
  return ordered(facts, options);
}

/** What an entry says behind the time that was written: `(14:02 PST): Alert fires`. */
function withoutRemark(text: string): string {
  return text.replace(/^[(][^()]{0,100}[)]/, '');
}

/** The words of a text, without what marks them. */
function wordsOf(text: string): string {
  return (text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join(' ');
}
