import { resolve } from 'node:path';
import type { Config } from '../config/config.ts';
import type { ConfigOptions } from '../engine/config/configs.ts';
import type { Audience } from '../rules/define-rule.ts';
import type { Arguments } from './arguments.ts';
import { choose } from './choose.ts';
import type { World } from './world.ts';

/**
 * Where configurations are from, after the arguments, and what the arguments say on top of them.
 *
 * @throws {UsageError} There is no such preset.
 */
export async function flagConfig(settings: Arguments, world: World): Promise<ConfigOptions> {
  const { config, lookUp, inlineConfig } = settings;
  return {
    config,
    lookUp,
    inlineConfig,
    override: {
      config: await toConfig(settings, world),
      where: ([key]) => flags[`${key}`] ?? `--${key}`,
    },
  };
}

/** The option that gives a key, where it has another name. */
const flags: Record<string, string> = {
  extends: '--preset',
  plugins: '--plugin',
  rules: '--rule',
};

async function toConfig(settings: Arguments, world: World): Promise<Config> {
  const { preset, rules, timezone, today, audience } = settings;
  const plugins = await Promise.all(settings.plugins.map((name) => toPlugin(name, world)));
  return {
    ...(preset !== undefined && {
      extends: choose('preset', preset, ['minimal', 'recommended', 'strict']),
    }),
    ...(plugins.length > 0 && { plugins }),
    ...(Object.keys(rules).length > 0 && { rules }),
    ...(timezone !== undefined && { timezone }),
    ...(today !== undefined && { today }),
    ...(audience !== undefined && { audience: audience as Audience }),
  };
}

/** In a shell, a file goes without `./`. */
async function toPlugin(name: string, { cwd, stat }: World): Promise<string> {
  const path = resolve(cwd, name);
  return (await stat(path)) === 'file' ? path : name;
}
