import type { Timestamp } from '../ast/nodes.ts';
import { labelFor } from '../time/index.ts';
import { defineRule, type Suggestion } from './define-rule.ts';
import { changedTimes, spellChange } from './facts/zones/clock-changes.ts';
import { onlyReading } from './facts/zones/only-reading.ts';
import { spellOffset } from './facts/zones/spell-offset.ts';

/**
 * In the night in which clocks are set back an hour comes twice: 01:30 in New York on November 3,
 * 2024, was 05:30 UTC, and 06:30 UTC again. Readers take either, and what is computed from it is off
 * by an hour. When clocks were set is asked of the time-zone database.
 *
 * Only times in the zone of a region are looked at: `America/New_York`, `ET`, `Berlin time`, or that
 * of the configuration. `EST`, `EDT` and offsets tell which of the two it was. Where the entries
 * before and behind allow only one of them, it can be written by itself.
 *
 * When not to use it: nobody computes with your times to the hour.
 */
export default defineRule({
  name: 'time-repeated',
  description: 'Flag times that clocks showed twice when they were set back.',
  category: 'time',
  presets: { minimal: 'warn', recommended: 'warn', strict: 'error' },
  fixable: true,
  hasSuggestions: true,

  check(tree, { report }) {
    const times = changedTimes(tree, 'back');
    for (const each of times) {
      const { timestamp, date, change } = each;
      const readings = change.offsets.map((offset) => withZone(timestamp, offset));
      const only = onlyReading(each, times);
      const left = readings.filter((_, index) => only === undefined || only === index);
      const suggestions = left.flatMap((text) => rewriting(timestamp, text));
      const written = left.map((text) => `\`${text}\``).join(' or ');
      report({
        place: timestamp,
        message: `\`${timestamp.value}\` was twice on ${date} in \`${timestamp.zone?.value.name}\`, where clocks went ${spellChange(change)}: write ${written}`,
        note: only === undefined ? undefined : 'The entries before and behind it allow no other',
        expected: left,
        ...(only === undefined ? { suggestions } : { fix: suggestions[0]?.edit }),
      });
    }
  },
});

function rewriting({ position }: Timestamp, text: string): Suggestion[] {
  const [start, end] = [position?.start.offset, position?.end.offset];
  if (start === undefined || end === undefined) return [];
  return [{ message: `Write \`${text}\``, edit: { range: [start, end], text } }];
}

/** The time with a name of its zone that tells which of the two it was. */
function withZone({ value, zone }: Timestamp, offset: number): string {
  const name = labelFor(zone?.value.iana ?? '', offset) ?? spellOffset(offset);
  const written = zone?.explicitness === 'explicit' ? zone.value.name : '';
  const at = written ? value.lastIndexOf(written) : -1;
  return at < 0 ? `${value} ${name}` : value.slice(0, at) + name + value.slice(at + written.length);
}
