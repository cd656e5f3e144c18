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
    timeline: timeline.map(({ at, until, label, text, kind }) => ({
      at: toMoment(at),
      until: toMoment(until),
      ...{ label, kind, text: wordsOf(text) },
    })),
    actionItems: actionItems.map(({ position: _, text, due, ...item }) => ({
      ...item,
      text: wordsOf(text),
      due: due?.date ?? due?.text,
    })),
  };
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

/** Sections by their kinds and titles; in any order where they are put into another. */
function sectionFacts(sections: Section[], options: FormatOptions): unknown[] {
  const facts = sections.map(({ kinds, title, sections: inner }) => ({
    kinds: kinds.join(' '),
    ...(!options.standardTitles && { title }),
    sections: sectionFacts(inner, options),
  }));
  return options.standardOrder
    ? facts.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
    : facts;
}

/** The words of a text, without what marks them. */
function wordsOf(text: string): string {
  return (text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join(' ');
}
