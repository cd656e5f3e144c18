import { ConfigError } from '../lint/config-error.ts';
import { type SettingOptions, toSettings } from '../lint/settings.ts';
import type { Config, ConfigPath, ConfigSettings } from './config.ts';
import type { ConfigIssue } from './config-issue.ts';
import { isEndless } from './is-endless.ts';

/** Check what a schema cannot tell: whether there is such a zone, a day, a pattern. */
export function checkSettings(config: Config): ConfigIssue[] {
  return [
    ...issuesIn(config, []),
    ...(config.overrides ?? []).flatMap((each, index) => issuesIn(each, ['overrides', index])),
  ];
}

function issuesIn(settings: ConfigSettings, path: ConfigPath): ConfigIssue[] {
  const { timezone, today, abbreviations = {}, ticketPatterns = [] } = settings;
  return [
    ...attempt([...path, 'timezone'], { timezone }),
    ...attempt([...path, 'today'], { today }),
    ...Object.entries(abbreviations).flatMap(([name, zone]) =>
      attempt([...path, 'abbreviations', name], { timezone: zone, ...meaning(name, zone) }),
    ),
    ...ticketPatterns.flatMap((pattern, index) =>
      patternIssue(pattern, [...path, 'ticketPatterns', index]),
    ),
  ];
}

function meaning(name: string, zone: string) {
  return { abbreviations: { [name]: zone } };
}

function attempt(path: ConfigPath, settings: SettingOptions): ConfigIssue[] {
  try {
    toSettings(settings);
    return [];
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return [{ path, message: error.message }];
  }
}

function patternIssue(pattern: string, path: ConfigPath): ConfigIssue[] {
  try {
    new RegExp(pattern);
    return isEndless(pattern) ? [{ path, message: `\`${pattern}\` ${endless}` }] : [];
  } catch (error) {
    return [{ path, message: (error as Error).message }];
  }
}

const endless =
  'may take forever: it repeats without a limit what repeats without a limit. Set one, such as `{1,20}` instead of `+`';
