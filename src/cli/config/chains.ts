import { dirname, resolve } from 'node:path';
import type { Rule } from '../../rules/define-rule.ts';
import { rules as ownRules } from '../../rules/index.ts';
import { FileError } from '../file-error.ts';
import type { World } from '../world.ts';
import { findConfig } from './find-config.ts';
import type { LoadedLayer } from './loaded-layer.ts';
import { type ConfigFile, readConfig, throwIf } from './read-config.ts';

/** All that is configured for a folder: from the layer that counts least. */
export interface Chain {
  layers: LoadedLayer[];
  /** All rules that there are. */
  rules: Rule[];
}

/** What says which configurations count. */
export interface ConfigChoice {
  /** File that `--config` names. */
  config?: string;
  /** False after `--no-config`. */
  lookUp: boolean;
  /** What the arguments say, on top of all configurations. */
  flags: LoadedLayer[];
}

/**
 * Load configurations, each once: for a folder, its own and those of the folders above, up to one
 * with `root: true` or to the top of the repository.
 *
 * @returns
 *   Finds the chain of a folder. Rejects with a `ConfigFileError` where a configuration makes no
 *   sense, with a `FileError` where one cannot be read.
 */
export function createChains(
  { config, lookUp, flags }: ConfigChoice,
  world: World,
): (folder: string) => Promise<Chain> {
  const layersOf = chooseLayers(config, lookUp, world);
  // Folders without a configuration of their own have the layers of the one above.
  const chains = new Map<LoadedLayer[], Promise<Chain>>();
  return async (folder) => {
    const layers = await layersOf(folder);
    const chain = chains.get(layers) ?? toChain(layers, flags);
    chains.set(layers, chain);
    return chain;
  };
}

type LayersOf = (folder: string) => Promise<LoadedLayer[]>;

const none: LoadedLayer[] = [];

function chooseLayers(config: string | undefined, lookUp: boolean, world: World): LayersOf {
  if (config === undefined) return lookUp ? createLookUp(world) : async () => none;
  let layers: Promise<LoadedLayer[]> | undefined;
  return () => {
    layers ??= loadNamed(config, world);
    return layers;
  };
}

function createLookUp(world: World): LayersOf {
  const found = new Map<string, Promise<LoadedLayer[]>>();
  return layersOf;

  function layersOf(folder: string): Promise<LoadedLayer[]> {
    const layers = found.get(folder) ?? lookUpIn(folder);
    found.set(folder, layers);
    return layers;
  }

  async function lookUpIn(folder: string): Promise<LoadedLayer[]> {
    const { file, isRepository } = await findConfig(folder, world);
    const isTop = file?.config.root || isRepository || dirname(folder) === folder;
    const above = isTop ? none : await layersOf(dirname(folder));
    if (!file) return above;
    return [...above, ...(await load(file, folder, world))];
  }
}

async function loadNamed(name: string, world: World): Promise<LoadedLayer[]> {
  const file = await readConfig(resolve(world.cwd, name), world);
  if (!file) throw new FileError(`${name}: holds no configuration`);
  return load(file, world.cwd, world);
}

/** Loads late what only those need who have a configuration. */
async function load(file: ConfigFile, base: string, world: World): Promise<LoadedLayer[]> {
  const { loadLayers } = await import('./load-layers.ts');
  return loadLayers(file, { world, base, trail: [] });
}

async function toChain(own: LoadedLayer[], flags: LoadedLayer[]): Promise<Chain> {
  const layers = [...own, ...flags];
  const plugins = new Map(layers.flatMap((layer) => [...layer.plugins]));
  const chain = { layers, rules: [...ownRules, ...[...plugins.values()].flat()] };
  if (own.length > 0) await check(chain);
  return chain;
}

/** @throws {ConfigFileError} They name a rule, a severity or an option that there is not. */
async function check({ layers, rules }: Chain): Promise<void> {
  // Loaded late, as it loads ajv.
  const { checkRules } = await import('../../config/check-config.ts');
  const problems = layers.flatMap(({ config, where }) =>
    checkRules(config, rules).map(
      ({ path, isKey, message }) => `${where(path, isKey)}: ${message}`,
    ),
  );
  throwIf(problems);
}
