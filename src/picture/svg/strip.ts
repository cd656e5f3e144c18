import { clockText } from '../clock.ts';
import { type Core, coreOf } from '../core.ts';
import { impactOf, type Mark, markTitles } from '../marks.ts';
import type { Picture } from '../picture.ts';
import { axis } from './axis.ts';
import { type FlagPlace, placeFlags } from './flags.ts';
import { page } from './page.ts';
import type { Block, Shape, Text } from './shapes.ts';
import { textWidth } from './text-width.ts';

const flagHeight = 20;
const barHeight = 22;
const size = 12;

type PlacedMark = Mark & { seconds: number };

/**
 * The incident at a glance, true to scale: the impact as a band in the colors of what was known of
 * it, the turning points as flags, the entries as ticks.
 */
export function strip(picture: Picture): Block {
  const core = coreOf(picture);
  if (!core) return { height: 0, shapes: [] };
  const { from, to } = core;
  const xOf = (seconds: number) =>
    page.margin + ((seconds - from) / (to - from)) * (page.right - page.margin);

  const flags = marksAlong(picture.marks).map((mark) => {
    const about = mark.moment.approximate ? '~' : '';
    const text = `${markTitles[mark.name]} ${about}${clockText(mark.seconds)}`;
    return { mark, text, x: xOf(mark.seconds), width: textWidth(text, size, true) + 14 };
  });
  const places = placeFlags(flags, page.right);
  const top = (Math.max(-1, ...places.map(({ row }) => row)) + 1) * flagHeight + 4;
  const bottom = top + barHeight;
  const outside = tellOutside(picture, core, bottom + 54);

  const shapes: Shape[] = [
    rectangle(page.margin, page.right, top, 'panel'),
    ...band(picture.marks, xOf, top),
    ...flags.flatMap((flag, index) => drawFlag(flag, places[index], { top, bottom })),
    ...entryTicks(picture, core, xOf, bottom),
    ...axis(picture, core, xOf, bottom + 12),
    ...outside,
  ];
  return { height: bottom + (outside.length > 0 ? 84 : 60), shapes };
}

function marksAlong(marks: readonly Mark[]): PlacedMark[] {
  return marks
    .filter((mark): mark is PlacedMark => mark.seconds !== undefined)
    .sort((one, other) => one.seconds - other.seconds);
}

/** The impact, in a color for each stretch: that of the turning point at which it begins. */
function band(marks: readonly Mark[], xOf: (seconds: number) => number, y: number): Shape[] {
  const impact = impactOf(marks);
  if (!impact) return [];
  const inside = marksAlong(marks).filter(
    ({ seconds }) => seconds >= impact.from && seconds < impact.to,
  );
  return inside.map(({ name, seconds }, index) =>
    rectangle(xOf(seconds), xOf(inside[index + 1]?.seconds ?? impact.to), y, name),
  );
}

function rectangle(from: number, to: number, y: number, role: 'panel' | Mark['name']): Shape {
  return { shape: 'rectangle', x: from, y, width: to - from, height: barHeight, role };
}

interface DrawnFlag {
  mark: PlacedMark;
  text: string;
  x: number;
}

function drawFlag(
  { mark, text, x }: DrawnFlag,
  { isTurned, row }: FlagPlace = { isTurned: false, row: 0 },
  { top, bottom }: { top: number; bottom: number },
): Shape[] {
  const y = top - row * flagHeight;
  const label: Text = {
    shape: 'text',
    x: x + 6,
    y: y - 6,
    size,
    role: mark.name,
    bold: true,
    text,
  };
  return [
    { shape: 'line', from: [x, y - 16], to: [x, bottom], role: mark.name, width: 2 },
    isTurned ? { ...label, x: x - 6, anchor: 'end' } : label,
  ];
}

function entryTicks(
  { rows }: Picture,
  { from, to }: Core,
  xOf: (seconds: number) => number,
  y: number,
): Shape[] {
  const seconds = new Set(rows.flatMap((row) => row.seconds ?? []));
  return [...seconds]
    .filter((each) => each >= from && each <= to)
    .map((each) => ({
      ...{ shape: 'line', from: [xOf(each), y + 2], to: [xOf(each), y + 8] },
      ...{ role: 'muted', width: 1.5 },
    }));
}

/** What does not fit in, told below. */
function tellOutside({ rows }: Picture, { from, to }: Core, y: number): Text[] {
  const seconds = rows.flatMap((row) => row.seconds ?? []);
  const earlier = seconds.filter((each) => each < from).length;
  const later = seconds.filter((each) => each > to).length;
  const parts = [...counted(earlier, 'earlier'), ...counted(later, 'later')];
  if (parts.length === 0) return [];
  const text = `Further down only: ${parts.join(', ')}`;
  return [{ shape: 'text', x: page.margin, y, size, role: 'muted', text }];
}

function counted(count: number, when: string): string[] {
  return count === 0 ? [] : [`${count} ${when} ${count === 1 ? 'entry' : 'entries'}`];
}
