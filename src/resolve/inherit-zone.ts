import { toString } from 'mdast-util-to-string';
import type { Postmortem, Resolved, Section, Timestamp, Zone } from '../ast/nodes.ts';
import { nodesOf } from '../ast/nodes-of.ts';
import { findZone } from '../time/index.ts';
import type { WrittenTime } from './written-times.ts';

/**
 * Give each clock time a zone: that of the other end of its range, of its
 * sentence, of a title or note above it, of a note on all times, of the entries
 * beside it, of the start of the incident, of the whole document; else the one
 * that the caller assumes.
 */
export function inheritZone(
  tree: Postmortem,
  times: readonly WrittenTime[],
  assumed: string | undefined,
): void {
  const sources: readonly ZoneSource[] = [
    fromRange,
    fromGroup(times, ({ block }) => block),
    fromSections(),
    fromNote(tree, saysAllTimes),
    fromGroup(times, timelineOf),
    fromNote(tree, saysTimes),
    fromGroup(times.filter(isEnd), () => tree),
    fromGroup(times, () => tree),
    fromTimelines(tree),
    fromOption(assumed),
  ];
  for (const time of times) {
    if (!time.timestamp.time || time.timestamp.zone) continue;
    for (const source of sources) {
      const zone = source(time);
      if (!zone) continue;
      time.timestamp.zone = zone;
      break;
    }
  }
}

type ZoneSource = (time: WrittenTime) => Resolved<Zone> | undefined;

function fromRange({ interval, timestamp }: WrittenTime): Resolved<Zone> | undefined {
  const other = interval?.children.find((end) => end !== timestamp && isZoned(end));
  return other && inherited(other);
}

/** The zone that all zoned times of a group have, where they agree on one. */
function fromGroup(
  times: readonly WrittenTime[],
  groupOf: (time: WrittenTime) => object | undefined,
): ZoneSource {
  const zoned = new Map<object, Timestamp | 'several'>();
  for (const time of times) {
    const group = groupOf(time);
    if (!group || !isZoned(time.timestamp)) continue;
    const known = zoned.get(group) ?? time.timestamp;
    const agrees = known !== 'several' && sameZone(known, time.timestamp);
    zoned.set(group, agrees ? known : 'several');
  }
  return (time) => {
    const group = groupOf(time);
    const found = group && zoned.get(group);
    return found && found !== 'several' ? inherited(found) : undefined;
  };
}

function timelineOf({ sections }: WrittenTime): Section | undefined {
  return sections.find(({ kinds }) => kinds.includes('timeline'));
}

function isEnd({ timestamp: { milestones } }: WrittenTime): boolean {
  return milestones?.some((milestone) => milestone === 'start' || milestone === 'end') ?? false;
}

/** Whether the zone is written on the time itself. */
function isZoned({ zone }: Timestamp): boolean {
  return zone?.explicitness === 'explicit';
}

function sameZone(a: Timestamp, b: Timestamp): boolean {
  return a.zone?.value.name.toUpperCase() === b.zone?.value.name.toUpperCase();
}

function inherited({ zone, position }: Timestamp): Resolved<Zone> | undefined {
  return zone && position && { explicitness: 'inherited', value: zone.value, from: position };
}

/** The nearest title above, or note in its section, that names a zone. */
function fromSections(): ZoneSource {
  const zones = new Map<Section, Resolved<Zone> | undefined>();
  return ({ sections }) => {
    for (const section of sections.toReversed()) {
      if (!zones.has(section)) zones.set(section, sectionZone(section));
      const zone = zones.get(section);
      if (zone) return zone;
    }
  };
}

function sectionZone({ children }: Section): Resolved<Zone> | undefined {
  for (const node of children) {
    if (node.type !== 'title' && node.type !== 'paragraph') continue;
    const zone = noteZone(node);
    if (zone) return zone;
  }
}

function noteZone(node: Section['children'][number]): Resolved<Zone> | undefined {
  const found = findZone(toString(node));
  return (
    found && node.position && { explicitness: 'inherited', value: found.zone, from: node.position }
  );
}

/** "All times are UTC", anywhere outside the sections of the times. */
function fromNote(tree: Postmortem, says: RegExp): ZoneSource {
  return once(() => {
    for (const { node: paragraph } of nodesOf(tree, 'paragraph')) {
      const note = says.test(toString(paragraph)) ? noteZone(paragraph) : undefined;
      if (note) return note;
    }
    return undefined;
  });
}

/** A source that is the same for all times, and looked for when the first needs it. */
function once(find: () => Resolved<Zone> | undefined): ZoneSource {
  let found: { zone: Resolved<Zone> | undefined } | undefined;
  return () => {
    found ??= { zone: find() };
    return found.zone;
  };
}

const saysAllTimes = /\ball (?:the )?(?:\w+ )?(?:times|timestamps)\b/i;

const saysTimes = /\bthe (?:\w+ )?times\b|\btimes (?:are|in)\b|times? ?zone/i;

/** The zone of the only timeline that names one, for times outside of it. */
function fromTimelines(tree: Postmortem): ZoneSource {
  return once(() => {
    const zones = new Map<string, Resolved<Zone>>();
    for (const { node: section } of nodesOf(tree, 'section')) {
      const zone = section.kinds.includes('timeline') ? sectionZone(section) : undefined;
      if (zone) zones.set(zone.value.name, zone);
    }
    return zones.size === 1 ? [...zones.values()][0] : undefined;
  });
}

function fromOption(name: string | undefined): ZoneSource {
  const zone = name ? findZone(name)?.zone : undefined;
  return () => zone && { explicitness: 'assumed', value: zone };
}
