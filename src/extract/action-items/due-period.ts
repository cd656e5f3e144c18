import { expandTitles } from '../../outline/vocabulary/expand-titles.ts';
import { pattern } from '../../pattern/pattern.ts';
import { wordsOf } from '../vocabulary/index.ts';
import { wordPattern } from '../vocabulary/word-pattern.ts';
import { bracketParts } from './brackets.ts';
import { namesNothing } from './names-nothing.ts';

/**
 * Find the words that stand where the text of an item should have a due date:
 * `Due: after the release`, `by next sprint`, `(Q4 2025 - Q1 2026)`.
 */
export function periodIn(text: string): { text: string; index: number } | undefined {
  const keyed = key.exec(text);
  const value = keyed?.groups?.value;
  if (keyed && value && !namesNothing(value)) return { text: value, index: startOf(keyed, value) };
  if (!periodCue.test(text)) return undefined;
  const said = cued.exec(text);
  const period = said?.groups?.period;
  if (said && period) return { text: period, index: startOf(said, period) };
  return bracketParts(text).find(
    (part) => onlyPeriod.test(part.text) && (part.isBesideFact || part.isAtEnd),
  );
}

function startOf({ 0: match, index }: RegExpExecArray, value: string): number {
  return index + match.length - value.length;
}

const keys = wordPattern([
  ...expandTitles('(due|due date|due by|due on|deadline|eta|target|target date)'),
  ...wordsOf(({ dues }) => dues),
]);
const key = pattern.im`${keys}\s{0,2}[:：]\s{0,2}(?<value>[^\s,;|()[\]][^,;|()[\]\r\n]{0,40}?)(?=\s{0,3}(?:$|[,;|)\]\r\n]|\.(?:\s|$)))`;

/** Is in all that the patterns below match, which are dear to compile. */
const periodCue =
  /\b[QH][1-4]|days?\b|week|sprint|month|quarter|year|release|iteration|\beo[dwmqy]\b|\+ ?\d|soon|asap|january|february|march|april|may|june|july|august|september|october|november|december/i;

const unit = '(?:days?|weeks?|sprints?|months?|quarters?|years?)';
const count = `\\d{1,3}(?: ?- ?\\d{1,3})? ${unit}`;
const point = `(?:Q[1-4]|H[12])(?:[ /-]{0,2}(?:FY ?)?(?:20)?\\d\\d)?|(?:this|next|the coming|the following) (?:\\d{1,2} )?(?:${unit}|release|iteration)|(?:end|middle|beginning) of (?:the |this |next )?(?:${unit}|january|february|march|april|may|june|july|august|september|october|november|december)|EO[DWMQY]|\\+ ?\\d{1,3} ?(?:d|w|${unit})|(?:in|within) ${count}|(?:january|february|march|april|june|july|august|september|october|november|december)(?: 20\\d\\d)?`;
const period = `(?:(?:early|mid|late)[ -])?(?:${point})(?: ?(?:-|–|—|to) ?(?:${point}))?`;

const cued = pattern.i`(?<![\p{L}\p{N}-])(?:due(?: date| by| on| in)?|deadline|eta|by(?: the)?)\s{1,2}(?<period>${period}|${count}|soon|asap)(?![\p{L}\p{N}])`;
const onlyPeriod = pattern.i`^(?:${period}|asap|soon)$`;
