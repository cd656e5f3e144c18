import { spellDuration } from '../../time/index.ts';
import { dayNumber, dayText } from '../clock.ts';
import type { Picture } from '../picture.ts';
import { textStart } from './log-columns.ts';
import { page } from './page.ts';
import { type Block, boxOf, type Text } from './shapes.ts';

const least = 10;
const most = 36;

/**
 * What is above each entry: more room the longer nothing happened, how long that was where it was
 * long, and the day where another begins.
 */
export function spacesOf(picture: Picture): Block[] {
  const { rows, scale } = picture;
  const known = rows.flatMap(({ seconds }) => seconds ?? []);
  const [first, end] = [known[0] ?? 0, known.at(-1) ?? 0];
  const whole = end - first;
  // Where entries are few, each is far from the next.
  const long = Math.max(10 * 60, whole / 6, (1.5 * whole) / (known.length - 1));
  const hasDays = dayNumber(first) !== dayNumber(end);
  let last: number | undefined;

  return rows.map(({ seconds }, index) => {
    const before = last;
    const isBehindKnown = rows[index - 1]?.seconds !== undefined;
    if (seconds === undefined) return { height: index === 0 ? 0 : least, shapes: [] };
    last = seconds;
    const pause = before === undefined ? 0 : seconds - before;
    const isOtherDay = before === undefined || dayNumber(before) !== dayNumber(seconds);
    const day = hasDays && isOtherDay ? dayText(dayNumber(seconds), scale.isDated) : '';
    const later = isBehindKnown && pause >= long ? `${spellDuration(pause)} later` : '';
    if (day || later) return told(day, later);
    return { height: index === 0 ? 0 : roomFor(pause, whole), shapes: [] };
  });
}

function roomFor(pause: number, whole: number): number {
  return whole === 0 ? least : least + Math.round((most - least) * Math.sqrt(pause / whole));
}

function told(day: string, later: string): Block {
  const place = { shape: 'text', x: textStart, role: 'muted' } as const;
  if (day === '') return { height: 40, shapes: [{ ...place, y: 25, size: 12, text: later }] };

  const text = [day, later].filter(Boolean).join(' · ');
  const title: Text = { ...place, y: 31, size: 13, text, lead: day.length };
  const { x, width } = boxOf(title);
  return {
    height: 50,
    shapes: [
      title,
      { shape: 'line', from: [x + width + 12, 27], to: [page.right, 27], role: 'line', width: 1 },
    ],
  };
}
