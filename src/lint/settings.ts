import type { Audience, Settings } from '../rules/define-rule.ts';
import { isCalendarDate } from '../time/index.ts';
import { ConfigError } from './config-error.ts';
import { didYouMean } from './did-you-mean.ts';
import { parseTemplate } from './parse-template.ts';
import { toZone } from './to-zone.ts';

/** What a user writes of all documents. */
export interface SettingOptions {
  timezone?: string | undefined;
  today?: string | undefined;
  audience?: string | undefined;
  template?: string | undefined;
}

/**
 * What the rules are told of the configuration.
 *
 * @throws {ConfigError} There is no such zone, day or audience.
 */
export function toSettings({ timezone, today, audience, template }: SettingOptions): Settings {
  return {
    timezone: toZone(timezone),
    today: toDate(today),
    audience: toAudience(audience),
    template: parseTemplate(template),
  };
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
