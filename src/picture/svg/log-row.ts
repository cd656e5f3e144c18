import { spellDuration } from '../../time/index.ts';
import { type MarkName, markTitles, secondsOfMark } from '../marks.ts';
import type { Picture } from '../picture.ts';
import type { Row } from '../rows.ts';
import {
  baseY,
  dotY,
  leading,
  spineX,
  textRoom,
  textStart,
  timeEnd,
  timeRoom,
} from './log-columns.ts';
import type { Block, Dot, Text } from './shapes.ts';
import { shorten, wrapText } from './wrap-text.ts';

const size = 14;
const smallSize = 12;
const mostLines = 3;

/** One entry: its time, its dot, what turning points it is, what happened. */
export function logRow(row: Row, picture: Picture): Block {
  const times = timeLines(row);
  const texts = [...markLines(row, picture), ...textLines(row)];
  const place = (line: Omit<Text, 'y' | 'shape'>, index: number): Text => ({
    ...{ shape: 'text', y: baseY + index * leading },
    ...line,
  });
  const height = Math.max(times.length, texts.length, 1) * leading;
  return { height, shapes: [...times.map(place), dot(row), ...texts.map(place)] };
}

function timeLines({ time, until, written }: Row): Array<Omit<Text, 'y' | 'shape'>> {
  const line = { x: timeEnd, anchor: 'end' } as const;
  const isClock = /^~?\d\d:\d\d(?::\d\d)?$/.test(time);
  const first = isClock
    ? { ...line, size, role: 'text' as const, bold: true, text: time }
    : { ...line, size: smallSize, role: 'muted' as const, text: time };
  const small = [until && `to ${until}`, written].flatMap((text) => text || []);
  return [
    ...(time === '' ? [] : [first]),
    ...small.map((text) => ({ ...line, size: smallSize, role: 'muted' as const, text })),
  ].map((each) => ({ ...each, text: shorten(each.text, { ...each, width: timeRoom }) }));
}

function markLines({ marks }: Row, picture: Picture): Array<Omit<Text, 'y' | 'shape'>> {
  return marks.map((name) => {
    const text = `${markTitles[name]}${sinceStart(name, picture)}`;
    return { x: textStart, size, role: name, bold: true, text };
  });
}

/** ` · 5 min after the start` */
function sinceStart(name: MarkName, { marks }: Picture): string {
  const [start, at] = [secondsOfMark(marks, 'start'), secondsOfMark(marks, name)];
  if (name === 'start' || start === undefined || at === undefined || at <= start) return '';
  return ` · ${spellDuration(at - start)} after the start`;
}

function textLines(row: Row): Array<Omit<Text, 'y' | 'shape'>> {
  const { marks } = row;
  const { label, text } = withoutTitle(row);
  const whole = label ? `${label}: ${text}`.trim() : text;
  if (whole === '' && marks.length > 0) return [];
  const lines = wrapText(whole || '(no text)', { width: textRoom - 24, size, lines: mostLines });
  return lines.map((line, index) => ({
    ...{ x: textStart, size, role: whole === '' ? ('muted' as const) : ('text' as const) },
    text: line,
    ...(label && index === 0 && line.startsWith(`${label}:`) && { lead: label.length + 1 }),
  }));
}

/** `Detected: the alert fires` stands below `Detected`, which need not be said twice. */
function withoutTitle({ label, text, marks }: Row): Pick<Row, 'label' | 'text'> {
  const titles = marks.map((name) => markTitles[name].toLowerCase());
  if (label && titles.includes(label.toLowerCase())) return { label: undefined, text };
  const [, lead = '', rest = ''] = /^([^:]{1,20}): +([^ ].*)$/.exec(text) ?? [];
  return { label, text: !label && titles.includes(lead.toLowerCase()) ? rest : text };
}

/** Hollow where it is not known when that was. */
function dot({ seconds, marks }: Row): Dot {
  const role = marks.at(-1);
  const hollow = seconds === undefined;
  const place = { shape: 'dot', x: spineX, y: dotY } as const;
  if (!role) return { ...place, radius: 4.5, role: 'muted', hollow };
  return { ...place, radius: 7.5, role, hollow };
}
