import type { RuleSetting } from '../lint/config.ts';
import type { Audience, Preset } from '../rules/define-rule.ts';

/** What may be said of all documents, or of those that an override names. */
export interface ConfigSettings {
  /** Zone of times for which a document names none: `UTC`, `Europe/Oslo`. */
  timezone?: string;
  /** Date, `YYYY-MM-DD`, that counts as today, for rules that ask for it. */
  today?: string;
  /** Who is to read the documents; `internal` when not given. */
  audience?: Audience;
  /** File of the template that documents are made from, relative to the configuration. */
  template?: string;
  /** What abbreviations of zones stand for here: `{CST: 'America/Chicago'}`. */
  abbreviations?: Record<string, string>;
  /** Regular expressions of what is a ticket here, besides what pm-lint knows: `['CHG\\d{7}']`. */
  ticketPatterns?: string[];
  /** Whether a comment that switches a rule off must say why. */
  requireDirectiveReason?: boolean;
  /** Severity and options by rule. */
  rules?: Record<string, RuleSetting>;
}

/** Settings for some of the documents. */
export interface Override extends ConfigSettings {
  /** Globs of the documents, relative to the configuration. */
  files: string | string[];
  /** Globs of those among them that are not meant. */
  ignores?: string | string[];
  /** Presets to start from. */
  extends?: Preset | Preset[];
}

/** What a configuration file holds. */
export interface Config extends ConfigSettings {
  $schema?: string;
  /** Whether the configurations of the folders above do not count. */
  root?: boolean;
  /** Presets, files and packages to start from; the last counts most. */
  extends?: string | string[];
  /** Files and packages that hold further rules. */
  plugins?: string | string[];
  /** Globs of the Markdown files that are postmortems, where pm-lint should not judge itself. */
  files?: string | string[];
  /** Globs of files that are never checked. */
  ignores?: string | string[];
  overrides?: Override[];
}

/** A place in a configuration: the keys and indexes that lead to it. */
export type ConfigPath = ReadonlyArray<string | number>;

/**
 * Name the shape of a configuration, so that an editor can help where it is written.
 *
 * @returns The configuration as given.
 */
export function defineConfig(config: Config): Config {
  return config;
}

/** What may be given alone or as a list. */
export function toList<Value>(value: Value | Value[] | undefined): Value[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}
