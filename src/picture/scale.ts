import type { Moment, PostmortemDocument } from '../json/postmortem-document.ts';
import { secondsOfDay, wallSeconds } from './clock.ts';
import { undatedSeconds } from './undated-seconds.ts';

/** The one clock by which all moments of a picture are put in order, and far from each other. */
export interface Scale {
  /**
   * Where a moment is.
   *
   * @returns Seconds on the clock of the picture, from any day on; nothing where the document does
   *   not tell how the moment lies to the others.
   */
  secondsOf: (moment: Moment) => number | undefined;
  /** How the clock is called: `UTC`, `Europe/Oslo`; nothing where the document names no zone. */
  zone: string | undefined;
  /** Whether moments are in several zones; the clock is that of UTC then. */
  hasSeveralZones: boolean;
  /** Whether days have dates; otherwise the first is day 0. */
  isDated: boolean;
}

/**
 * Find the clock for a document: that of the zone where there is one, else UTC. Times without a
 * zone go by the same clock where no two zones are named.
 */
export function scaleOf(document: PostmortemDocument): Scale {
  const moments = momentsOf(document);
  const clocks = new Set(moments.filter(isTimed).map(({ zone }) => zone?.offset ?? zone?.text));
  // One region has two offsets where its clocks change in between.
  const hasSeveralZones = [...clocks].filter((clock) => clock !== undefined).length > 1;
  const isDated = moments.some(({ date }) => date !== null);
  const toClock = hasSeveralZones ? universal : wallSeconds;

  return {
    hasSeveralZones,
    isDated,
    zone: hasSeveralZones ? 'UTC' : nameOf(moments),
    secondsOf: isDated ? datedSeconds(moments, toClock) : undatedSeconds(document, toClock),
  };
}

/** All moments of the incident and its timeline. */
export function momentsOf({ incident, timeline }: PostmortemDocument): Moment[] {
  const { start, detected, acknowledged, mitigated, end } = incident;
  const entries = timeline.flatMap(({ at, until }) => [at, until]);
  return [...entries, start, detected, acknowledged, mitigated, end].filter(
    (moment) => moment !== null,
  );
}

type ToClock = (moment: Moment) => number | undefined;

function datedSeconds(moments: Moment[], toClock: ToClock): ToClock {
  const days = new Set(moments.filter(isTimed).map(({ date }) => date));
  return (moment) => {
    if (moment.date === null) return undefined;
    if (isTimed(moment)) return toClock(moment);
    // A day lies to other days, and not to the hours of its own.
    return days.has(moment.date) ? undefined : wallSeconds({ date: moment.date, time: '00:00' });
  };
}

function universal(moment: Moment): number | undefined {
  const wall = wallSeconds(moment);
  const east = offsetSeconds(moment.zone?.offset ?? null);
  return wall === undefined || east === undefined ? undefined : wall - east;
}

/** `-08:30` in seconds. */
function offsetSeconds(offset: string | null): number | undefined {
  const [, sign, hours, minutes] = /^([+-])(\d\d):(\d\d)$/.exec(offset ?? '') ?? [];
  if (!sign) return undefined;
  const seconds = (Number(hours) * 60 + Number(minutes)) * 60;
  return Math.abs(seconds) < secondsOfDay ? seconds * (sign === '-' ? -1 : 1) : undefined;
}

/** `+0100` says nothing by itself. */
function nameOf(moments: Moment[]): string | undefined {
  const name = moments.find((moment) => isTimed(moment) && moment.zone)?.zone?.text;
  return name && /^[+\-−]/.test(name) ? `UTC${name}` : name;
}

function isTimed({ time }: Moment): boolean {
  return time !== null;
}
