import type { Core } from '../core.ts';
import type { Picture } from '../picture.ts';
import { page } from './page.ts';
import type { Shape, Text } from './shapes.ts';
import { textWidth } from './text-width.ts';
import { ticks } from './ticks.ts';

const size = 12;
/** More would stand too close. */
const most = 8;

/** A line with round times and days below it. */
export function axis(
  { scale }: Picture,
  { from, to }: Core,
  xOf: (seconds: number) => number,
  y: number,
): Shape[] {
  const labels = ticks(from, to, most, scale.isDated).flatMap(
    ({ seconds, text, isDay }): Shape[] => [
      {
        shape: 'line',
        from: [xOf(seconds), y],
        to: [xOf(seconds), y + 5],
        role: 'muted',
        width: 1,
      },
      label(xOf(seconds), y + 20, text, isDay),
    ],
  );
  return [
    { shape: 'line', from: [page.margin, y], to: [page.right, y], role: 'muted', width: 1 },
    ...labels,
  ];
}

/** Centered at its tick, unless it would leave the page. */
function label(tick: number, y: number, text: string, bold: boolean): Text {
  const half = textWidth(text, size, bold) / 2 + 4;
  const x = Math.min(Math.max(tick, half), page.width - half);
  return { shape: 'text', x, y, size, role: 'muted', text, anchor: 'middle', bold };
}
