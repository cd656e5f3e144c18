import { spellDuration } from '../../time/index.ts';
import { clockText, dateOf, dayNumber, dayText, secondsOfDay } from '../clock.ts';
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

function axisFormat({ rows, scale }: Picture): string {
  const seconds = rows.flatMap((row) => row.seconds ?? []);
  const [first, last] = [seconds[0] ?? 0, seconds.at(-1) ?? 0];
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

/** What has no known place is drawn where the entry before it is. */
function entrySections({ rows, scale }: Picture): string[] {
  const lines: string[] = [];
  let last = rows.find(({ seconds }) => seconds !== undefined)?.seconds ?? 0;
  let day: number | undefined;
  for (const row of rows.filter(({ text, label }) => text !== '' || label)) {
    last = row.seconds ?? last;
    if (dayNumber(last) !== day) {
      day = dayNumber(last);
      // A weekday more would run into the chart.
      const title = scale.isDated ? dateOf(day) : dayText(day, false);
      lines.push(`section ${title}`);
    }
    lines.push(task(safeStart(rowText(row)), 'milestone', last));
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
