import { dayNumber, dayText } from '../clock.ts';
import type { Picture } from '../picture.ts';
import { plainLine } from '../plain-line.ts';
import { page } from './page.ts';
import type { Block, Text } from './shapes.ts';
import { shorten, wrapText } from './wrap-text.ts';

const titleSize = 24;
const titleLeading = 31;

/** The title, and under it the days and the zone of the clock. */
export function heading(picture: Picture): Block {
  const width = page.right - page.margin;
  const title = wrapText(plainLine(picture.title), {
    width,
    size: titleSize,
    lines: 2,
    bold: true,
  }).map(
    (text, index): Text => ({
      ...{ shape: 'text', x: page.margin, y: titleSize + index * titleLeading },
      ...{ size: titleSize, role: 'text', bold: true, text },
    }),
  );
  const y = titleSize + title.length * titleLeading - 4;
  const text = shorten(subtitle(picture), { width, size: 14 });
  const line: Text = { shape: 'text', x: page.margin, y, size: 14, role: 'muted', text };
  return { height: y + 24, shapes: [...title, line] };
}

function subtitle({ rows, scale }: Picture): string {
  const seconds = rows.flatMap((row) => row.seconds ?? []);
  const [first, last] = [seconds[0], seconds.at(-1)].map((at) =>
    at === undefined ? at : dayNumber(at),
  );
  const days = [first, last]
    .filter((day, index) => day !== undefined && (index === 0 || day !== first))
    .map((day) => dayText(day ?? 0, scale.isDated));
  const clock = scale.zone ? `times in ${plainLine(scale.zone)}` : 'time zone not given';
  const hasTimes = rows.some(({ time }) => /\d\d:\d\d/.test(time));
  const parts = [
    scale.isDated ? days.join(' to ') : seconds.length > 0 ? 'date not given' : '',
    hasTimes ? clock : '',
  ];
  return parts.filter(Boolean).join(' · ') || 'times not given';
}
