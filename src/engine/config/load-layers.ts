import { relative, resolve, sep } from 'node:path';
import { type Config, type ConfigSettings, toList } from '../../config/config.ts';
import { meantBy } from '../../config/globs.ts';
import { didYouMean } from '../../lint/did-you-mean.ts';
import type { Preset, Rule } from '../../rules/define-rule.ts';
import type { FileSystem } from '../file-system.ts';
import { shownPath } from '../shown-path.ts';
import { ConfigFileError } from './config-file-error.ts';
import { loadPlugin } from './load-plugin.ts';
import { type LoadedLayer, presetLayer } from './loaded-layer.ts';
import { type ConfigFile, readConfig } from './read-config.ts';
import { resolveReference } from './resolve-reference.ts';

/** In what a configuration is loaded. */
export interface Loading {
  fileSystem: FileSystem;
  /** Folder from which globs count: that of the configuration that the user wrote. */
  base: string;
  /** The configurations that lead to it, each extending the next. */
  trail: readonly string[];
}

const presets: readonly string[] = ['minimal', 'recommended', 'strict'] satisfies Preset[];

/**
 * Load what a configuration extends, then itself.
 *
 * @returns Layers from the one that counts least.
 * @throws {ConfigFileError} One of them makes no sense.
 * @throws {FileError} One cannot be read.
 */
export async function loadLayers(file: ConfigFile, loading: Loading): Promise<LoadedLayer[]> {
  const { config, where, folder, path } = file;
  const inside = { ...loading, folder, trail: [...loading.trail, path] };
  const layers: LoadedLayer[] = [];

  for (const [index, name] of toList(config.extends).entries()) {
    const place = where(Array.isArray(config.extends) ? ['extends', index] : ['extends']);
    layers.push(...(await extended(name, place, inside)));
  }
  const plugins = new Map<string, Rule[]>();
  for (const [index, name] of toList(config.plugins).entries()) {
    const place = where(Array.isArray(config.plugins) ? ['plugins', index] : ['plugins']);
    const plugin = await loadPlugin(name, { folder, place, fileSystem: loading.fileSystem });
    plugins.set(plugin.path, plugin.rules);
  }
  const own = { config: withTemplates(config, folder), where, means: toMeans(loading), plugins };
  return [...layers, own];
}

function toMeans({ base }: Loading): LoadedLayer['means'] {
  return (globs, file) => meantBy(globs, relative(base, file).replaceAll(sep, '/'));
}

async function extended(
  name: string,
  place: string,
  loading: Loading & { folder: string },
): Promise<LoadedLayer[]> {
  const { fileSystem, folder, trail } = loading;
  if (isPreset(name)) return [presetLayer(name, place)];

  const reference = await resolveReference(name, folder, fileSystem);
  if (typeof reference === 'string') {
    throw new ConfigFileError(`${place}: ${reference}${didYouMean(name, presets)}`);
  }
  const { path } = reference;
  if (trail.includes(path)) throw new ConfigFileError(`${place}: ${circle(path, loading)}`);
  const file = await readConfig(path, fileSystem);
  if (!file) throw new ConfigFileError(`${place}: \`${name}\` holds no configuration`);
  return loadLayers(file, loading);
}

function isPreset(name: string): name is Preset {
  return presets.includes(name);
}

function circle(path: string, { trail, fileSystem }: Loading): string {
  const steps = [...trail.slice(trail.indexOf(path)), path];
  const names = steps.map((step) => `\`${shownPath(step, fileSystem)}\``);
  return `A configuration extends itself: ${names.join(' extends ')}`;
}

/** The template is looked for where it is named, whoever extends the configuration. */
function withTemplates(config: Config, folder: string): Config {
  const { overrides } = config;
  const found = <Part extends ConfigSettings>(part: Part): Part =>
    part.template === undefined ? part : { ...part, template: resolve(folder, part.template) };
  return { ...found(config), ...(overrides && { overrides: overrides.map(found) }) };
}
