import type { Moment, PostmortemDocument, TimelineEvent } from '../json/postmortem-document.ts';
import { clockText } from './clock.ts';
import type { Mark, MarkName } from './marks.ts';
import { plainLine } from './plain-line.ts';
import type { Scale } from './scale.ts';

/** An entry of the timeline, or a turning point that has no entry. */
export interface Row {
  /** Where it is on the scale, as far as that is known. */
  seconds: number | undefined;
  /** As it is shown: `14:02`, `~14:02`, or what is written where no time of day is known. */
  time: string;
  until: string | undefined;
  /** The time in its own zone, where the clock of the picture is another: `06:02 PST`. */
  written?: string | undefined;
  /** Turning points that are then. */
  marks: MarkName[];
  label: string | undefined;
  text: string;
}

/** The rows of a picture, the earliest first. */
export function rowsOf(
  { timeline }: PostmortemDocument,
  marks: readonly Mark[],
  scale: Scale,
): Row[] {
  const rows = timeline.map((event) => ({ event, row: entryRow(event, scale) }));
  const lone = marks.flatMap((mark) => {
    const row = rowFor(mark, rows);
    if (row) row.marks.push(mark.name);
    // A day that cannot be put among the hours tells no more than the heading does.
    const isTold = row !== undefined || (mark.seconds === undefined && mark.moment.time === null);
    return isTold ? [] : markRow(mark, scale);
  });
  const merged = mergeLone(lone);
  const isFirst = ({ seconds, marks }: Row) => seconds !== undefined || marks.includes('start');
  return inOrder([
    ...merged.filter(isFirst),
    ...rows.map(({ row }) => row),
    ...merged.filter((row) => !isFirst(row)),
  ]);
}

function entryRow({ at, until, label, text }: TimelineEvent, scale: Scale): Row {
  return {
    ...timeOf(at, scale),
    until: until ? timeOf(until, scale).time || undefined : undefined,
    marks: [],
    label: label === null ? undefined : plainLine(label) || undefined,
    text: plainLine(text),
  };
}

function markRow({ name, moment }: Mark, scale: Scale): Row {
  return { ...timeOf(moment, scale), until: undefined, marks: [name], label: undefined, text: '' };
}

function timeOf(moment: Moment | null, { secondsOf, hasSeveralZones }: Scale) {
  if (!moment) return { seconds: undefined, time: '' };
  const seconds = secondsOf(moment);
  if (!hasSeveralZones || moment.time === null) return { seconds, time: shownTime(moment) };

  const zone = moment.zone ? ` ${plainLine(moment.zone.text)}` : '';
  const own = shownTime(moment) + zone;
  if (seconds === undefined) return { seconds, time: own };
  const isSame = moment.zone?.offset === '+00:00';
  return { seconds, time: about(moment) + clockText(seconds), written: isSame ? undefined : own };
}

/** A day is told by the heading above; what is no time at all is shown as it is written. */
function shownTime(moment: Moment): string {
  if (moment.time !== null) return about(moment) + moment.time;
  return moment.date === null ? plainLine(moment.text) : '';
}

function about({ approximate }: Moment): string {
  return approximate ? '~' : '';
}

/** The entry whose time a turning point is, or that is at the same time. */
function rowFor(mark: Mark, rows: Array<{ event: TimelineEvent; row: Row }>): Row | undefined {
  const { offset } = mark.moment.position.start;
  const isWritten = mark.moment.position.end.offset > offset;
  const own = rows.find(
    ({ event: { position } }) =>
      isWritten && position.start.offset <= offset && offset < position.end.offset,
  );
  if (own) return own.row;
  if (mark.seconds === undefined) return undefined;
  return rows.find(({ row }) => row.seconds === mark.seconds)?.row;
}

/** Turning points at the same time share a row. */
function mergeLone(rows: Row[]): Row[] {
  const merged: Row[] = [];
  for (const row of rows) {
    const same = merged.find(({ seconds }) => seconds !== undefined && seconds === row.seconds);
    if (same) same.marks.push(...row.marks);
    else merged.push(row);
  }
  return merged;
}

/** What has no known place stays behind the entry that it stands behind in the document. */
function inOrder(rows: Row[]): Row[] {
  let last = Number.NEGATIVE_INFINITY;
  const placed = rows.map((row) => {
    last = row.seconds ?? last;
    return { row, at: last };
  });
  return placed.sort((one, other) => compare(one.at, other.at)).map(({ row }) => row);
}

function compare(one: number, other: number): number {
  return one === other ? 0 : one < other ? -1 : 1;
}
