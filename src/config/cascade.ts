import { toSeverity } from '../lint/config.ts';
import type { Audience, Preset, Severity } from '../rules/define-rule.ts';
import { type Config, type ConfigPath, type ConfigSettings, toList } from './config.ts';

/** A configuration, or a preset that one begins with, among those that hold for a file. */
export interface Layer {
  preset?: Preset;
  config: Config;
  /** Tell where a value of the configuration is written: `.pm-lintrc.yaml:3:7`. */
  where: (path: ConfigPath) => string;
  /** Find the glob by which a file is meant, as `meantBy` does, given the file as `cascade` is. */
  means: (globs: readonly string[], file: string) => string | undefined;
}

/** A value, and where it is written. */
export interface Given<Value> {
  value: Value;
  from: string;
}

/** What holds for one file. */
export interface FileConfig {
  preset: Given<Preset>;
  timezone?: Given<string>;
  today?: Given<string>;
  audience?: Given<Audience>;
  template?: Given<string>;
  ticketPatterns?: Given<string[]>;
  requireDirectiveReason?: Given<boolean>;
  abbreviations: Record<string, Given<string>>;
  /** The rules that are configured; all others are as the preset has them. */
  rules: Record<string, GivenRule>;
  /** Whether the file is a postmortem, where `files` says. */
  isPostmortem?: Given<boolean>;
  /** The glob of `ignores` that means the file. */
  ignored?: Given<string>;
}

export interface GivenRule {
  severity: Given<Severity>;
  options: Record<string, Given<unknown>>;
}

/**
 * Settle what holds for a file: what is nearer to it counts more, and in one configuration the
 * overrides that mean the file, the last most. Rules are merged by name and their options too; the
 * preset that is named last is where all others start from.
 *
 * @param layers From the one that counts least to the one that counts most.
 */
export function cascade(layers: readonly Layer[], file: string): FileConfig {
  const result: FileConfig = {
    preset: { value: 'recommended', from: 'default' },
    abbreviations: Object.create(null),
    rules: Object.create(null),
  };
  for (const layer of layers) {
    const { config, where, preset, means } = layer;
    if (preset) result.preset = { value: preset, from: where(['extends']) };
    addSettings(result, config, layer, []);
    addGlobs(result, layer, file);

    for (const [index, override] of (config.overrides ?? []).entries()) {
      const { files, ignores } = override;
      if (!means(toList(files), file) || means(toList(ignores), file)) continue;
      const inside = ['overrides', index];
      const last = toList(override.extends).at(-1);
      if (last) result.preset = { value: last, from: where([...inside, 'extends']) };
      addSettings(result, override, layer, inside);
    }
  }
  return result;
}

function addSettings(
  result: FileConfig,
  settings: ConfigSettings,
  { where }: Layer,
  path: ConfigPath,
): void {
  const give = <Value>(value: Value, ...rest: ConfigPath) => ({
    value,
    from: where([...path, ...rest]),
  });
  const { timezone, today, audience, template, ticketPatterns } = settings;
  if (timezone !== undefined) result.timezone = give(timezone, 'timezone');
  if (today !== undefined) result.today = give(today, 'today');
  if (audience !== undefined) result.audience = give(audience, 'audience');
  if (template !== undefined) result.template = give(template, 'template');
  if (ticketPatterns) result.ticketPatterns = give(ticketPatterns, 'ticketPatterns');
  const { requireDirectiveReason } = settings;
  if (requireDirectiveReason !== undefined) {
    result.requireDirectiveReason = give(requireDirectiveReason, 'requireDirectiveReason');
  }
  for (const [name, zone] of Object.entries(settings.abbreviations ?? {})) {
    result.abbreviations[name] = give(zone, 'abbreviations', name);
  }
  for (const [name, setting] of Object.entries(settings.rules ?? {})) {
    const [severity, options = {}] = Array.isArray(setting) ? setting : [setting];
    const given = Object.entries(options).map(([option, value]) => [
      option,
      give(value, 'rules', name, 1, option),
    ]);
    result.rules[name] = {
      severity: give(toSeverity(severity), 'rules', name),
      options: { ...result.rules[name]?.options, ...Object.fromEntries(given) },
    };
  }
}

function addGlobs(result: FileConfig, { config, where, means }: Layer, file: string): void {
  const { files, ignores } = config;
  if (files !== undefined) {
    const isPostmortem = means(toList(files), file) !== undefined;
    result.isPostmortem = { value: isPostmortem, from: where(['files']) };
  }
  const glob = means(toList(ignores), file);
  if (glob !== undefined) result.ignored = { value: glob, from: where(['ignores']) };
}
