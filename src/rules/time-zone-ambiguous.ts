import type { ZoneMeaning } from '../time/index.ts';
import { defineRule } from './define-rule.ts';
import { renameZone } from './facts/zones/rename-zone.ts';
import { spellOffset } from './facts/zones/spell-offset.ts';
import { likelyMeanings } from './facts/zones/zone-meanings.ts';
import { zoneNamePlace } from './facts/zones/zone-name-place.ts';
import { zoneStatements } from './facts/zones/zone-statements.ts';

/**
 * `IST` is the time in India, in Ireland and in Israel, four and a half hours apart, and a reader
 * takes the one that is nearest. PostgreSQL marks such abbreviations as conflicts in its table of
 * time zones.
 *
 * Nothing is said where the document shows which it means: by an offset (`IST (UTC+05:30)`), a city
 * or a country, another name of the same region (`BST` beside `GMT`), or where the configuration
 * names it (`abbreviations`, `timezone`). `EST`, `EDT`, `CDT`, `MST` and `PST` count as the North
 * American ones, as nearly everybody means them, and `BST` is an info. There is one finding for each
 * statement, and one for all times that name the zone themselves.
 *
 * When not to use it: all readers know where your abbreviations are from. Set `abbreviations` in
 * the configuration to `{IST: 'Asia/Kolkata'}` instead, so that times are understood.
 */
export default defineRule({
  name: 'time-zone-ambiguous',
  description: 'Flag abbreviations of time zones that have several meanings.',
  category: 'time',
  presets: { minimal: 'warn', recommended: 'warn', strict: 'error' },
  hasSuggestions: true,

  check(tree, { settings, sourceOf, report }) {
    for (const statement of zoneStatements(tree, settings)) {
      const { name, offset, iana } = statement.zone;
      if (offset !== undefined || iana !== undefined) continue;
      const meanings = likelyMeanings(name, tree, settings);
      if (meanings.length < 2) continue;
      const suggestions = meanings.flatMap(({ meaning, offset }) => {
        const renaming = { statement, times: statement.times, written: name };
        const edit = renameZone(tree, { ...renaming, name: spellOffset(offset) }, sourceOf);
        return edit ? [{ message: `Write it as ${meaning}`, edit }] : [];
      });
      report({
        place: zoneNamePlace(tree, statement),
        message: `\`${name}\` can mean ${listOf(meanings)}: write the offset instead`,
        severity: mostlyOne.has(name.toUpperCase()) ? 'info' : undefined,
        expected: meanings.map(({ offset }) => spellOffset(offset)),
        suggestions,
      });
    }
  },
});

/** Abbreviations with one meaning that is far more in use than the others. */
const mostlyOne = new Set(['BST']);

/** `India Standard Time (UTC+05:30) or Irish Standard Time (UTC+1)` */
function listOf(meanings: readonly ZoneMeaning[]): string {
  const named = meanings.map(({ meaning, offset }) => `${meaning} (${spellOffset(offset)})`);
  return `${named.slice(0, -1).join(', ')} or ${named.at(-1)}`;
}
