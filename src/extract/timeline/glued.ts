import { matchesOf } from '../../pattern/matches-of.ts';
import type { TextLine } from '../../syntax/text-lines.ts';
import { firstMoment, readLeadingTime } from '../../time/index.ts';

/**
 * Cut a line on which several entries stand:
 *
 * ```markdown
 * 10:00: Alert fires. 10:05: On-call answers. - 10:30: Rollback.
 * ```
 *
 * An entry begins behind a full stop or a dash, with a clock time and a separator.
 */
export function splitGlued({ start, end, text }: TextLine): TextLine[] {
  const first = entryTextStart(text);
  const cuts = matchesOf(text, possibleStart)
    .map(({ 0: gap, index }) => index + gap.length)
    .filter((cut) => first !== undefined && cut > first)
    .filter((cut) => entryTextStart(text.slice(cut)) !== undefined);
  if (cuts.length === 0) return [{ start, end, text }];
  return [0, ...cuts].map((cut, index) => {
    const part = text.slice(cut, cuts[index] ?? text.length).replace(/\s{1,4}[-–•]?\s{0,4}$/, '');
    return { start: start + cut, end: start + cut + part.length, text: part };
  });
}

const longestTime = 60;
const possibleStart = /(?<=[.!?)\]"”]|\s[-–•])[ \t]{1,4}(?=\d)/g;

/** Where the text of an entry begins, if a clock time and a separator are in front of it. */
function entryTextStart(text: string): number | undefined {
  const leading = readLeadingTime(text.slice(0, longestTime));
  if (!leading) return;
  const { time, end } = leading;
  const clock = firstMoment(time).time;
  return clock !== undefined && /[:–-]/.test(text.slice(time.end, end)) ? end : undefined;
}
