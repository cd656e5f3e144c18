import { leadingTime } from '../ast/event-time.ts';
import type { Postmortem, Section, Timestamp, Zone } from '../ast/nodes.ts';
import { nodesOf } from '../ast/nodes-of.ts';
import { findZone, minutesOf } from '../time/index.ts';
import { defineRule, type Suggestion } from './define-rule.ts';
import { respellClock } from './facts/clocks/respell-clock.ts';
import { isSameZone, offsetOn } from './facts/zones/zone-clock.ts';

/**
 * Whoever reads down a timeline takes the times for those of one clock: two zones in it make a
 * step of ten minutes look like one of eight hours, or hide it. PagerDuty's template has one
 * column, `Time (UTC)`.
 *
 * Each list or table under a title of its own is looked at by itself, and each other zone in it is
 * one finding. The same moment in a second zone belongs in brackets: `17:10 PDT (00:10 UTC)`. No
 * other zones are `PST` and `PDT`, `UTC` and `GMT`, and those whose clocks show the same.
 *
 * When not to use it: your timelines are put together from the notes of several sites, each with
 * its own zone.
 */
export default defineRule<{ zone: string }>({
  name: 'time-zone-mixed',
  description: 'Flag timelines with times in several zones.',
  category: 'time',
  presets: { minimal: 'off', recommended: 'warn', strict: 'error' },
  hasSuggestions: true,
  options: {
    schema: {
      type: 'object',
      properties: {
        zone: {
          type: 'string',
          description:
            'The zone in which all timelines are to be, such as `UTC`; any one if empty.',
        },
      },
      additionalProperties: false,
    },
    defaults: { zone: '' },
  },

  check(tree, { options, report }) {
    const wanted = findZone(options.zone)?.zone;
    const uses = zoneUses(tree);
    const usesOf = ([{ zone }]: Times) => uses.get(zone?.value.name) ?? 0;
    for (const { node } of nodesOf(tree, 'section')) {
      const groups = byZone(timesOf(node));
      const main = groups.toSorted((a, b) => b.length - a.length || usesOf(b) - usesOf(a))[0];
      const zone = wanted ?? main?.[0].zone?.value;
      if (!main || !zone) continue;
      const isNamed = Boolean(wanted) || main[0].zone?.explicitness === 'explicit';
      for (const [first, ...others] of groups) {
        if (isSameZone(first, inZone(first, zone))) continue;
        const texts = others.length === 0 ? respelled(first, zone, isNamed) : [];
        const rest = wanted ? 'timelines are to be' : `${counted(main)}`;
        const remedy = texts[0]
          ? `write \`${texts[0]}\`, or correct the zone`
          : 'write all in one zone';
        report({
          place: first,
          message: `${subject(first, others)} in \`${first.zone?.value.name}\`, but ${rest} in \`${zone.name}\`: ${remedy}`,
          expected: texts,
          suggestions: texts.flatMap((text) => rewriting(first, text)),
        });
      }
    }
  },
});

/** How many times of the document are in each zone, by its name. */
function zoneUses(tree: Postmortem): Map<string | undefined, number> {
  const uses = new Map<string | undefined, number>();
  for (const { node } of nodesOf(tree, 'timestamp')) {
    const name = node.zone?.value.name;
    uses.set(name, (uses.get(name) ?? 0) + 1);
  }
  return uses;
}

type Times = [Timestamp, ...Timestamp[]];

/** The times of the entries right under a title, where their zone is known. */
function timesOf({ children }: Section): Timestamp[] {
  return children.flatMap((child) => {
    const time = child.type === 'timelineEvent' ? leadingTime(child)?.[0] : undefined;
    return time?.time && time.zone ? [time] : [];
  });
}

function byZone(times: readonly Timestamp[]): Times[] {
  const groups: Times[] = [];
  for (const time of times) {
    const group = groups.find(([first]) => isSameZone(first, time));
    if (group) group.push(time);
    else groups.push([time]);
  }
  return groups;
}

function inZone(time: Timestamp, value: Zone): Timestamp {
  return { ...time, zone: { explicitness: 'explicit', value } };
}

function counted({ length }: Times): string {
  return length === 1 ? 'another time is' : `${length} other times are`;
}

function subject({ value }: Timestamp, others: readonly Timestamp[]): string {
  return others.length === 0 ? `\`${value}\` is` : `\`${value}\` and ${others.length} more are`;
}

/** The time converted, where that is on the same day, and with the other zone to the same clock. */
function respelled(time: Timestamp, zone: Zone, isNamed: boolean): string[] {
  const [from, to] = [offsetOn(time), offsetOn(inZone(time, zone))];
  if (from === undefined || to === undefined || !time.time || time.impossible) return [];
  const clock = minutesOf(time.time);
  return [clock - from + to, clock].flatMap((minutes) => {
    const isSameDay = minutes >= 0 && minutes < 24 * 60;
    return (isSameDay && respellClock(time, minutes, isNamed ? zone.name : '')) || [];
  });
}

function rewriting({ position }: Timestamp, text: string): Suggestion[] {
  const [start, end] = [position?.start.offset, position?.end.offset];
  if (start === undefined || end === undefined) return [];
  return [{ message: `Write \`${text}\``, edit: { range: [start, end], text } }];
}
