import { spellDuration } from '../../time/index.ts';
import { clockText, dateOf, dayNumber, dayText, secondsOfDay } from '../clock.ts';
import { coreOf } from '../core.ts';
import { impactOf, type Mark, markTitles } from '../marks.ts';
import type { Picture } from '../picture.ts';
import type { Row } from '../rows.ts';
import { label } from './label.ts';

/**
 * A Gantt chart: a section for the impact and the turning points, and one for the entries of each
 * day. Mermaid knows no zones: the times are those of the clock of the picture.
 */
export function gantt(picture: Picture): string {
  const lines = [
    `title ${label(titleOf(picture))}`,
    'dateFormat YYYY-MM-DD HH:mm:ss',
    `axisFormat ${axisFormat(picture)}`,
    'todayMarker off',
    ...incidentSection(picture),
    ...entrySections(picture),
  ];
  return `gantt\n${lines.map((line) => `    ${line}\n`).join('')}`;
}

function titleOf({ title, scale }: Picture): string {
  return scale.zone ? `${title} (times in ${scale.zone})` : title;
}

function axisFormat(picture: Picture): string {
  const { scale } = picture;
  const core = coreOf(picture);
  if (!core) return '%H:%M';
  const { from: first, to: last } = core;
  // Mermaid draws some ten ticks: by the half minute they would show the same minute twice.
  if (last - first < 20 * 60) return '%H:%M:%S';
  if (!scale.isDated || dayNumber(first) === dayNumber(last)) return '%H:%M';
  return last - first > 3 * secondsOfDay ? '%Y-%m-%d' : '%m-%d %H:%M';
}

function incidentSection({ marks }: Picture): string[] {
  const impact = impactOf(marks);
  const points = marks.filter((mark) => mark.seconds !== undefined);
  if (points.length === 0) return [];
  return [
    'section Incident',
    ...(impact
      ? [task(`Impact, ${spellDuration(impact.to - impact.from)}`, 'crit', impact.from, impact.to)]
      : []),
    ...points.map((mark) => task(markText(mark), 'milestone', mark.seconds ?? 0)),
  ];
}

function markText({ name, moment, seconds = 0 }: Mark): string {
  const time = moment.time === null ? '' : ` ${clockText(seconds)}`;
  return `${markTitles[name]}${time}`;
}

/**
 * What has no known place is drawn where the entry before it is. What is far off the incident is
 * drawn at its edge, and told with its day.
 */
function entrySections(picture: Picture): string[] {
  const core = coreOf(picture) ?? { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY };
  const known = picture.rows.flatMap(({ seconds }) => seconds ?? []);
  const lines: string[] = [];
  let last = known[0] ?? 0;
  let section: string | undefined;
  for (const row of picture.rows.filter(({ text, label }) => text !== '' || label)) {
    last = row.seconds ?? last;
    // A weekday more would run into the chart.
    const day = picture.scale.isDated ? dateOf(dayNumber(last)) : dayText(dayNumber(last), false);
    const isInside = core.from <= last && last <= core.to;
    const title = isInside ? day : last < core.from ? 'Earlier' : 'Later';
    if (title !== section) lines.push(`section ${title}`);
    section = title;
    const text = isInside ? rowText(row) : `${day} ${rowText(row)}`;
    const place = Math.min(Math.max(last, core.from), core.to);
    lines.push(task(safeStart(text), 'milestone', place));
  }
  return lines;
}

function rowText({ time, written, label: name, text }: Row): string {
  const when = [time, written && `(${written})`].filter(Boolean).join(' ');
  return `${when} ${[name, text].filter(Boolean).join(': ')}`.trim();
}

/** A line that began with `title`, a date or the like would be no task. */
function safeStart(text: string): string {
  return /^\d\d:/.test(text) ? text : `· ${text}`;
}

function task(text: string, kind: 'crit' | 'milestone', from: number, to?: number): string {
  const end = to === undefined ? '0s' : stamp(to);
  return `${label(text)} :${kind}, ${stamp(from)}, ${end}`;
}

/** `2024-03-05 14:02:00` */
function stamp(seconds: number): string {
  const time = clockText(seconds);
  return `${dateOf(dayNumber(seconds))} ${time.length === 5 ? `${time}:00` : time}`;
}
