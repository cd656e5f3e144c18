import type { Timestamp } from '../ast/nodes.ts';
import { minutesOf } from '../time/index.ts';
import { defineRule, type Suggestion } from './define-rule.ts';
import { respellClock } from './facts/clocks/respell-clock.ts';
import { minutesApart } from './facts/zones/minutes-apart.ts';
import { sameMoments } from './facts/zones/same-moments.ts';
import { zoneContradiction } from './facts/zones/zone-contradiction.ts';
import { zoneNamePlace } from './facts/zones/zone-name-place.ts';
import { zoneStatements } from './facts/zones/zone-statements.ts';

/**
 * Where a moment is given in two zones that do not fit, one of the two is wrong, and each reader
 * takes the one in the nearer zone. Mostly an offset was applied in the wrong direction, or it is
 * that of the other half of the year. The same goes for a zone with two names, `EST (UTC-3)`.
 *
 * Compared are a time and the one right behind it, in brackets or after a slash, to the minute.
 * Nothing is said where they fit in one of the meanings of an ambiguous abbreviation, where either
 * is approximate, and where they fit but for standard and daylight time: that is for
 * `time-zone-dst-mismatch`.
 *
 * When not to use it: there is no reason to switch it off.
 */
export default defineRule({
  name: 'time-zone-conflict',
  description: 'Flag moments and zones that are given twice and contradict each other.',
  category: 'time',
  presets: { minimal: 'warn', recommended: 'error', strict: 'error' },
  hasSuggestions: true,

  check(tree, { settings, report }) {
    for (const [first, second] of sameMoments(tree)) {
      const apart = isExact(first) && isExact(second) ? minutesApart(first, second) : undefined;
      if (apart === undefined) continue;
      const text = moved(second, apart);
      report({
        place: second,
        message: `\`${second.value}\` is not the same moment as ${spelled(first)}, which is \`${text}\`: correct one of them`,
        expected: [text],
        suggestions: [...rewriting(second, text), ...rewriting(first, moved(first, -apart))],
      });
    }
    for (const statement of zoneStatements(tree, settings)) {
      const found = zoneContradiction(statement, tree, settings);
      if (!found) continue;
      const { name, said, is, date } = found;
      const day = date ? ` on ${date}` : '';
      report({
        place: zoneNamePlace(tree, statement),
        message: `\`${name}\` is said to be \`${said}\`, but is \`${is}\`${day}: correct one of them`,
        expected: [is],
      });
    }
  },
});

function isExact({ zone, approximate, impossible }: Timestamp): boolean {
  return Boolean(zone) && zone?.explicitness !== 'assumed' && !approximate && !impossible;
}

function spelled({ value, zone }: Timestamp): string {
  const isWritten = zone?.explicitness === 'explicit';
  return isWritten ? `\`${value}\`` : `\`${value}\` in \`${zone?.value.name}\``;
}

/** The time so many minutes later, spelled as it was. */
function moved(timestamp: Timestamp, minutes: number): string {
  const clock = minutesOf(timestamp.time ?? '') + minutes;
  const plain = respellClock({ type: 'timestamp', value: '00:00' }, clock) ?? '';
  return respellClock(timestamp, clock) ?? `${plain} ${timestamp.zone?.value.name}`;
}

function rewriting(timestamp: Timestamp, text: string): Suggestion[] {
  const { value, position } = timestamp;
  const [start, end] = [position?.start.offset, position?.end.offset];
  // What is spelled in another way may hold more than the clock.
  if (start === undefined || end === undefined || !respellClock(timestamp, 0)) return [];
  return [{ message: `Write \`${text}\` for \`${value}\``, edit: { range: [start, end], text } }];
}
