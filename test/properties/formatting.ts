import { format, type PostmortemDocument, parse, toJson } from '../../src/index.ts';

type Moment = NonNullable<PostmortemDocument['incident']['start']>;

/** What formatting a text breaks: what it tells, its words, that it is done then. */
export function formattingFaults(text: string): string[] {
  const { output, fault } = format(text);
  const faults = fault === undefined ? [] : [`is refused: ${fault}`];
  const [before, after] = [text, output].map((each) => JSON.stringify(told(each)));
  if (before !== after) faults.push('tells something else');
  if (format(output).output !== output) faults.push('is formatted again');
  if (/\n/.test(text) && /\r\n/.test(text) !== /\r\n/.test(output))
    faults.push('has other line endings');
  if (text.startsWith('\uFEFF') !== output.startsWith('\uFEFF')) faults.push('has another mark');
  return [...faults, ...lostWords(text, output).map((word) => `lost "${word}"`)];
}

/** The document, without places, the wording of times, and where dates and zones come from. */
function told(text: string): unknown {
  const { title, metadata, incident, sections, timeline, actionItems } = toJson(parse(text));
  const { duration, ...moments } = incident;
  return {
    ...{ title, metadata, duration },
    moments: Object.values(moments).map(toMoment),
    sections: sections.map(toSection),
    timeline: timeline.map(({ at, until, kind, label, text: event }) => [
      ...[at, until].map(toMoment),
      ...[kind, label, words(event)],
    ]),
    actionItems: actionItems.map(({ position, text: item, due, ...facts }) => [
      ...[facts, words(item), due?.date ?? due?.text],
    ]),
  };
}

function toMoment(moment: Moment | null) {
  if (!moment) return null;
  const { date, time, zone, approximate, instant } = moment;
  return { date, time, zone, approximate, instant };
}

function toSection({ kinds, title, sections }: PostmortemDocument['sections'][number]): unknown {
  return { kinds, title, sections: sections.map(toSection) };
}

function words(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Words of the source that are not in the output as often, but for those of times, and of markup. */
function lostWords(text: string, output: string): string[] {
  const left = new Map<string, number>();
  for (const word of words(output)) left.set(word, (left.get(word) ?? 0) + 1);
  return words(text.replace(markup, ' ')).filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count <= 0 && !ofTime.test(word);
  });
}

/** Tags, languages of fences, numbers of items and the mark in a box. */
const markup =
  /<\/?[a-z][^<>]*>|^[ \t>]*(?:`{3,}|~{3,})[^\r\n]*|^[ \t>]*(?:#{1,6}|[-*+])?[ \t]*\d+[.)](?=\s)|\[[xX]\]|^[ \t|]*v[ \t]*$/gm;

/** Numbers, and the words of dates and clocks, in the languages of the documents. */
const ofTime =
  /\d|^(?:[ap]\.?m|[apm]|mon|tue|wed|thu|fri|sat|sun|mondays?|tuesday|wednesday|thursday|friday|saturday|sunday|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|st|nd|rd|th|at|to|and|of|ca|around|about|approximately|uhr|kl|noon|midnight|hrs?|hours|central|standard|time|z|utc)$/i;
