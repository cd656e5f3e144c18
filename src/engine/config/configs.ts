import { dirname, resolve } from 'node:path';
import { cascade, type FileConfig, type Given } from '../../config/cascade.ts';
import { ruleSettings } from '../../config/settled-rules.ts';
import { toDirectives } from '../../lint/check-document.ts';
import { type ActiveRule, resolveConfig } from '../../lint/config.ts';
import type { DirectiveOptions } from '../../lint/lint-tree.ts';
import { toSettings } from '../../lint/settings.ts';
import type { ParseOptions } from '../../parse.ts';
import type { Rule, Settings } from '../../rules/define-rule.ts';
import { FileError } from '../file-error.ts';
import type { FileSystem } from '../file-system.ts';
import { readSource } from '../read-source.ts';
import { shownPath } from '../shown-path.ts';
import { type Chain, type ConfigChoice, createChains } from './chains.ts';
import { ConfigFileError } from './config-file-error.ts';

/** What holds for one document; documents that are configured alike have the same object. */
export interface DocumentConfig {
  /** As it is written, with where. */
  given: FileConfig;
  /** All rules that there are for it. */
  rules: Rule[];
  /** Absolute paths of the files that rules of plugins are in. */
  plugins: readonly string[];
  /** The rules that are to run. */
  active: ActiveRule[];
  settings: Settings;
  parseOptions: ParseOptions;
  directives: DirectiveOptions | undefined;
}

/** What configurations are looked up by. */
export interface ConfigOptions extends ConfigChoice {
  /** Whether comments in documents may switch rules off. */
  inlineConfig: boolean;
}

/** Tells what holds for a document, given its path as the user writes it; undefined has no file. */
export type ConfigOf = (path: string | undefined) => Promise<DocumentConfig>;

/**
 * Prepare to look up configurations.
 *
 * @returns
 *   Finds what holds for a document. Rejects with a `ConfigError` where that makes no sense, with a
 *   `FileError` where a file of it cannot be read.
 */
export function createConfigs(options: ConfigOptions, fileSystem: FileSystem): ConfigOf {
  const chainOf = createChains(options, fileSystem);
  const templates = new Map<string, Promise<string>>();
  const settled = new WeakMap<Chain, Map<string, DocumentConfig>>();

  return async (path) => {
    const file = resolve(fileSystem.cwd, path ?? 'stdin.md');
    const chain = await chainOf(dirname(file));
    const given = cascade(chain.layers, file);
    // Documents for which the same is written share what it comes to.
    const known = settled.get(chain) ?? new Map<string, DocumentConfig>();
    settled.set(chain, known);
    const key = JSON.stringify(given);
    const config = known.get(key) ?? (await settleAll(given, chain));
    known.set(key, config);
    return config;
  };

  async function settleAll(given: FileConfig, { rules, plugins }: Chain): Promise<DocumentConfig> {
    return {
      given,
      rules,
      plugins,
      ...settle(given, rules, await templateOf(given)),
      directives: directivesOf(given, rules),
    };
  }

  function directivesOf({ requireDirectiveReason }: FileConfig, rules: readonly Rule[]) {
    return toDirectives(rules, {
      inlineConfig: options.inlineConfig,
      requireDirectiveReason: requireDirectiveReason?.value,
    });
  }

  async function templateOf({ template }: FileConfig): Promise<string | undefined> {
    if (!template) return undefined;
    const text = templates.get(template.value) ?? readTemplate(template, fileSystem);
    templates.set(template.value, text);
    return text;
  }
}

async function readTemplate(
  { value, from }: Given<string>,
  fileSystem: FileSystem,
): Promise<string> {
  try {
    return await readSource(shownPath(value, fileSystem), fileSystem);
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    throw new ConfigFileError(`${from}: ${error.message}`);
  }
}

function settle(given: FileConfig, rules: Rule[], template: string | undefined) {
  const { preset, timezone, today, audience, ticketPatterns } = given;
  const names = Object.entries(given.abbreviations).map(([name, { value }]) => [name, value]);
  const zones = { timezone: timezone?.value, abbreviations: Object.fromEntries(names) };
  return {
    active: resolveConfig(rules, { preset: preset.value, rules: ruleSettings(given) }),
    settings: toSettings({
      ...zones,
      today: today?.value,
      audience: audience?.value,
      template,
    }),
    parseOptions: {
      ...zones,
      ticketPatterns: ticketPatterns?.value.map((pattern) => new RegExp(pattern)),
    },
  };
}
