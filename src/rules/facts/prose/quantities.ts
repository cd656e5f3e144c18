import { matchesOf } from '../../../pattern/matches-of.ts';
import { pattern } from '../../../pattern/pattern.ts';
import { findDurations, findTimes } from '../../../time/index.ts';
import { countWords, names, shareWords } from '../../words/quantities.ts';
import type { Sentence } from './sentences.ts';

/** What a number measures. */
export type QuantityKind = 'count' | 'share' | 'money' | 'rate' | 'duration';

/**
 * What the numbers of a sentence measure, in figures or in words. Dates, clocks, versions, status
 * codes, ports and tickets measure nothing; from one clock to another is a length of time.
 */
export function quantitiesIn(sentence: Sentence): ReadonlySet<QuantityKind> {
  const known = quantities.get(sentence);
  if (known) return known;
  const found = quantitiesInText(sentence.text);
  quantities.set(sentence, found);
  return found;
}

const quantities = new WeakMap<Sentence, ReadonlySet<QuantityKind>>();

function quantitiesInText(sentence: string): ReadonlySet<QuantityKind> {
  const found = new Set<QuantityKind>();
  let text = sentence;
  for (const time of findTimes(sentence)) {
    if (time.type === 'range' && time.to) found.add('duration');
    text = blanked(text, time);
  }
  for (const duration of findDurations(sentence)) {
    found.add('duration');
    text = blanked(text, duration);
  }
  if (/\d/.test(text)) {
    for (const name of names) text = text.replace(name, (all) => ' '.repeat(all.length));
    for (const match of matchesOf(text, figure)) found.add(kindOf(match));
  }
  if (shareWords.test(text)) found.add('share');
  else if (countWords.test(text)) found.add('count');
  return found;
}

/** A number that stands alone, with what is glued to it. */
const figure = pattern.gi`(?<![\p{L}\p{N}_./:#-])(?<money>[$€£¥₹] ?|(?:USD|EUR|GBP|NOK|CHF) ?)?\d[\d,.’'  ]*(?<unit>%|k|m|bn|ms|µs|s|h|x|gb|mb|tb|kb|gib|mib|rps|qps|°)?(?![\p{L}\p{N}_])(?<behind>[^\d]{0,24})`;

function kindOf({ groups = {} }: RegExpMatchArray): QuantityKind {
  const { money, unit = '', behind = '' } = groups;
  if (money || /^ ?(?:€|USD|EUR|GBP|dollars|euros?|pounds|kr)\b/i.test(behind)) return 'money';
  if (unit === '%' || /^ ?(?:%|percent|per cent|percentage)/i.test(behind)) return 'share';
  if (/^(?:ms|µs|s|h)$/i.test(unit) || /^ ?(?:ms|milliseconds?)\b/i.test(behind)) return 'rate';
  return /^(?:rps|qps|x)$/i.test(unit) || perTime.test(behind) ? 'rate' : 'count';
}

const perTime = pattern.i`^ ?[\p{L} ]{0,16}(?:\/ ?|per |an? )(?:s|sec|second|min|minute|h|hour|day)\b|^ ?(?:rps|qps|times)\b`;

function blanked(text: string, { start, end }: { start: number; end: number }): string {
  return text.slice(0, start) + ' '.repeat(end - start) + text.slice(end);
}
