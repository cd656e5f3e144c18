import type { Zone } from '../ast/nodes.ts';
import type { Audience, Settings } from '../rules/define-rule.ts';
import { abbreviationNames, isCalendarDate } from '../time/index.ts';
import { ConfigError } from './config-error.ts';
import { didYouMean } from './did-you-mean.ts';
import { parseTemplate } from './parse-template.ts';
import { toZone } from './to-zone.ts';

/** What a user writes of all documents. */
export interface SettingOptions {
  timezone?: string | undefined;
  abbreviations?: Readonly<Record<string, string>> | undefined;
  today?: string | undefined;
  audience?: string | undefined;
  template?: string | undefined;
}

/**
 * What the rules are told of the configuration.
 *
 * @throws {ConfigError} There is no such zone, abbreviation, day or audience.
 */
export function toSettings(options: SettingOptions): Settings {
  const { timezone, abbreviations, today, audience, template } = options;
  return {
    timezone: toZone(timezone),
    abbreviations: abbreviations && toAbbreviations(abbreviations),
    today: toDate(today),
    audience: toAudience(audience),
    template: parseTemplate(template),
  };
}

function toAbbreviations(zones: Readonly<Record<string, string>>): Map<string, Zone> {
  const known = abbreviationNames();
  const named = Object.entries(zones).map(([name, zone]): [string, Zone] => {
    const abbreviation = name.toUpperCase();
    if (known.includes(abbreviation)) return [abbreviation, toMeaning(zone)];
    const meant = didYouMean(abbreviation, known);
    throw new ConfigError(`There is no abbreviation \`${name}\` of a time zone${meant}`);
  });
  return new Map(named);
}

/** A zone that tells the time: `IST` would have to be explained itself. */
function toMeaning(name: string): Zone {
  const zone = toZone(name);
  if (zone.offset !== undefined || zone.iana !== undefined) return zone;
  throw new ConfigError(
    `\`${name}\` stands for several time zones: write it like \`UTC+2\`, \`Europe/Oslo\``,
  );
}

function toDate(text: string | undefined): string | undefined {
  if (text === undefined || (/^\d{4}-\d\d-\d\d$/.test(text) && isCalendarDate(text))) return text;
  throw new ConfigError(`\`${text}\` is no day: write it like \`2026-03-04\``);
}

const audiences: readonly Audience[] = ['internal', 'public'];

function toAudience(text: string | undefined): Audience | undefined {
  const audience = audiences.find((each) => each === text);
  if (audience || text === undefined) return audience;
  const known = audiences.map((each) => `\`${each}\``).join(' or ');
  throw new ConfigError(
    `There is no audience \`${text}\`${didYouMean(text, audiences) || `: write ${known}`}`,
  );
}
