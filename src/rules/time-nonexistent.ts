import { defineRule } from './define-rule.ts';
import { type ChangedTime, changedTimes, spellChange } from './facts/zones/clock-changes.ts';

/**
 * In the night in which clocks are set forward an hour is left out: no clock in New York showed
 * 02:30 on March 10, 2024. A time in it is mistyped, of another day, or of a server that keeps
 * another zone, and whoever converts it gets one of two results. When clocks were set is asked of
 * the time-zone database.
 *
 * Only times in the zone of a region are looked at: `America/New_York`, `ET`, `Berlin time`, or that
 * of the configuration. `EST`, `EDT` and offsets tell the moment. All times that one change left out
 * are one finding, and a time whose date stands elsewhere in the document is a warning only.
 *
 * When not to use it: there is no reason to switch it off.
 */
export default defineRule({
  name: 'time-nonexistent',
  description: 'Flag times that clocks skipped when they were set forward.',
  category: 'time',
  presets: { minimal: 'error', recommended: 'error', strict: 'error' },

  check(tree, { report }) {
    for (const [first, ...others] of byChange(changedTimes(tree, 'forward'))) {
      if (!first) continue;
      const { timestamp, date, change } = first;
      const { value, zone } = timestamp;
      const isDated = timestamp.date?.explicitness === 'explicit';
      report({
        place: timestamp,
        message: `\`${value}\` ${subject(others.length)} on ${date} in \`${zone?.value.name}\`, where clocks went ${spellChange(change)}: correct the time, the date or the zone`,
        severity: isDated ? undefined : 'warn',
        note:
          zone?.explicitness === 'assumed' ? 'The zone is the one of the configuration' : undefined,
      });
    }
  },
});

function subject(others: number): string {
  if (others === 0) return 'does not exist';
  return `and ${others} more ${others === 1 ? 'time' : 'times'} do not exist`;
}

/** All that are of one night are one mistake. */
function byChange(times: readonly ChangedTime[]): Iterable<ChangedTime[]> {
  const groups = new Map<string, ChangedTime[]>();
  for (const time of times) {
    const key = `${time.timestamp.zone?.value.iana} ${time.change.from.date}`;
    const group = groups.get(key);
    if (group) group.push(time);
    else groups.set(key, [time]);
  }
  return groups.values();
}
