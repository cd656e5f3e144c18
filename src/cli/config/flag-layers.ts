import { resolve } from 'node:path';
import type { Config } from '../../config/config.ts';
import type { Audience, Preset, Rule } from '../../rules/define-rule.ts';
import type { Arguments } from '../arguments.ts';
import { choose } from '../choose.ts';
import type { World } from '../world.ts';
import { type LoadedLayer, presetLayer } from './loaded-layer.ts';

/**
 * What the arguments configure, as layers on top of all configuration files.
 *
 * @throws {ConfigFileError} There is no such plugin.
 * @throws {UsageError} There is no such preset.
 */
export async function flagLayers(settings: Arguments, world: World): Promise<LoadedLayer[]> {
  const { preset, rules, timezone, today, audience } = settings;
  const config: Config = {
    rules,
    ...(timezone !== undefined && { timezone }),
    ...(today !== undefined && { today }),
    ...(audience !== undefined && { audience: audience as Audience }),
  };
  const plugins = new Map<string, Rule[]>();
  for (const name of settings.plugins) {
    const { loadPlugin } = await import('./load-plugin.ts');
    const plugin = await loadPlugin(await toName(name, world), {
      folder: world.cwd,
      place: '--plugin',
      world,
    });
    plugins.set(plugin.path, plugin.rules);
  }
  const start = preset === undefined ? [] : [presetLayer(toPreset(preset), '--preset')];
  const where: LoadedLayer['where'] = ([key]) => (key === 'rules' ? '--rule' : `--${key}`);
  return [...start, { config, where, means: () => undefined, plugins }];
}

function toPreset(name: string): Preset {
  return choose('preset', name, ['minimal', 'recommended', 'strict']);
}

/** In a shell, a file goes without `./`. */
async function toName(name: string, { cwd, stat }: World): Promise<string> {
  const path = resolve(cwd, name);
  return (await stat(path)) === 'file' ? path : name;
}
