import { type ClockLabel, labelFor, offsetsInForce } from '../time/index.ts';
import { defineRule } from './define-rule.ts';
import { possibleDates } from './facts/dates/possible-dates.ts';
import { type LabelMismatch, labelMismatch } from './facts/zones/label-mismatch.ts';
import { renameZone } from './facts/zones/rename-zone.ts';
import { spellOffset } from './facts/zones/spell-offset.ts';
import { zoneContradiction } from './facts/zones/zone-contradiction.ts';
import { zoneNamePlace } from './facts/zones/zone-name-place.ts';
import { type ZoneStatement, zoneStatements } from './facts/zones/zone-statements.ts';
import { otherRegions } from './words/time-zone-dst-mismatch.ts';

/**
 * `PST` in June is an hour off from what clocks on the Pacific coast show: whoever converts such
 * a time gets the hour before or the hour after. Mostly it is a template that says `PST` all year,
 * or `CET` for the time in Berlin. The dates are compared with the time-zone database.
 *
 * There is one finding for each title, note or column that names the zone, and one for all times
 * that name it themselves. A statement over times from before and after a change of the clocks is
 * passed over unless it is wrong for nearly all of them. So is a name that holds all year in a
 * place that the document or the configuration names, such as `CST` in Shanghai; without it `MST`
 * is an info, as it may be that of Phoenix. `PT` and `PST/PDT` are right in summer and winter, and
 * so is an abbreviation that the configuration explains (`abbreviations`).
 *
 * When not to use it: everybody reads `CET` in your documents as the time in Berlin, summer or
 * winter. Set `abbreviations` in the configuration to `{CET: 'Europe/Berlin'}` instead.
 */
export default defineRule({
  name: 'time-zone-dst-mismatch',
  description: 'Flag names of standard or daylight time that were not in force on that date.',
  category: 'time',
  presets: { minimal: 'warn', recommended: 'warn', strict: 'error' },
  hasSuggestions: true,

  check(tree, { settings, sourceOf, report }) {
    const mismatches = zoneStatements(tree, settings).flatMap((statement) =>
      zoneContradiction(statement, tree, settings)
        ? []
        : (labelMismatch(statement, tree, settings) ?? []),
    );
    const stated = mismatches.filter(({ statement }) => statement.place).map(nameOf);

    for (const mismatch of mismatches) {
      const { statement } = mismatch;
      // `Timeline (PST)` over entries that all say PST is one mistake.
      if (!statement.place && stated.includes(nameOf(mismatch))) continue;
      const written = writtenLabel(statement);
      const suggestions = remedies(mismatch).flatMap(({ name, message }) => {
        const edit = renameZone(tree, { ...mismatch, written, name }, sourceOf);
        return edit ? [{ message, edit }] : [];
      });
      report({
        place: zoneNamePlace(tree, statement),
        message: messageOf(mismatch),
        severity: placeWhereItHolds(mismatch) ? 'info' : undefined,
        note: noteOn(mismatch),
        expected: remedies(mismatch).map(({ name }) => name),
        suggestions,
      });
    }
  },
});

function nameOf({ statement }: LabelMismatch): string {
  return statement.zone.name;
}

/** `Phoenix` for `MST` in summer. */
function placeWhereItHolds({ label, times: [time] }: LabelMismatch): string | undefined {
  const region = otherRegions[label.label];
  const [date] = possibleDates(time);
  if (region === undefined || date === undefined) return undefined;
  return offsetsInForce(region, date)?.includes(label.offset) ? cityOf(region) : undefined;
}

/** What could be written instead: the name that was in force, or what the written one means. */
function remedies({ statement, label, offset }: LabelMismatch) {
  const written = writtenLabel(statement);
  const name = respelled(written, nameFor(label, offset));
  const keepClock = { name, message: `Keep the clock times, and write \`${name}\`` };
  // `PST (UTC-7)` cannot become `UTC-8 (UTC-7)`.
  if (statement.zone.name !== written) return [keepClock];
  const meant = spellOffset(label.offset);
  return [
    keepClock,
    { name: meant, message: `Keep what \`${written}\` means, and write \`${meant}\`` },
  ];
}

function writtenLabel({ zone }: ZoneStatement): string {
  return (/^[^(]{0,60}/.exec(zone.name)?.[0] ?? '').trim();
}

function nameFor({ region, label }: ClockLabel, offset: number): string {
  return labelFor(region, offset, label) ?? spellOffset(offset);
}

/** `Pacific Daylight Time` for `Pacific Standard Time`, `pdt` for `pst`. */
function respelled(written: string, name: string): string {
  const words = /\b(?:standard|daylight)\b/i.exec(written)?.[0];
  if (words) return written.replace(words, /^s/i.test(words) ? 'Daylight' : 'Standard');
  return written === written.toLowerCase() ? name.toLowerCase() : name;
}

function messageOf(mismatch: LabelMismatch): string {
  const { statement, label, times, offset } = mismatch;
  const [{ date, monthDay, value }] = times;
  const [name, meant] = remedies(mismatch).map((each) => each.name);
  const day = date?.value ?? (monthDay ? spellMonthDay(monthDay) : value);
  const there = `${cityOf(label.region)} is on \`${nameFor(label, offset)}\``;
  const remedy = meant ? `\`${name}\`, or \`${meant}\` if that is meant` : `\`${name}\``;
  return `\`${statement.zone.name}\` is not in force on ${day}, as ${there}: write ${remedy}`;
}

/** `--07-03` is `July 3`. */
function spellMonthDay(monthDay: string): string {
  const [month, day] = monthDay.slice(2).split('-').map(Number);
  return `${months[(month ?? 1) - 1]} ${day}`;
}

const months = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
];

function cityOf(region: string): string {
  return region.slice(region.lastIndexOf('/') + 1).replaceAll('_', ' ');
}

function noteOn(mismatch: LabelMismatch): string | undefined {
  const place = placeWhereItHolds(mismatch);
  if (place) return `It is in force in ${place}: name the place if that is meant`;
  const clocks = mismatch.times.filter(({ time }) => time).length;
  if (clocks < 2) return undefined;
  return mismatch.statement.place
    ? `${clocks} times go by it`
    : `${clocks} times are written with it`;
}
