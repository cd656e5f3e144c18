import { dirname, resolve } from 'node:path';
import type { Config } from '../../config/config.ts';
import type { Rule } from '../../rules/define-rule.ts';
import { rules as ownRules } from '../../rules/index.ts';
import { FileError } from '../file-error.ts';
import type { FileSystem } from '../file-system.ts';
import { findConfig } from './find-config.ts';
import type { LoadedLayer } from './loaded-layer.ts';
import { type ConfigFile, problemsOf, readConfig, throwIf } from './read-config.ts';

/** All that is configured for a folder: from the layer that counts least. */
export interface Chain {
  layers: LoadedLayer[];
  /** All rules that there are. */
  rules: Rule[];
  /** Absolute paths of the files that plugins are in. */
  plugins: string[];
}

/** What says which configurations count. */
export interface ConfigChoice {
  /** File of the only configuration that counts. */
  config?: string | undefined;
  /** Whether configurations are looked for, where none is named. */
  lookUp: boolean;
  /** What counts more than all configurations. */
  override?: OverrideConfig | undefined;
}

/** A configuration that is in no file; its paths count from where the command runs. */
export interface OverrideConfig {
  config: Config;
  where: ConfigFile['where'];
  /** Whether it may hold anything: what is put together from arguments need not be checked. */
  isUnchecked?: boolean;
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
  choice: ConfigChoice,
  fileSystem: FileSystem,
): (folder: string) => Promise<Chain> {
  const layersOf = chooseLayers(choice, fileSystem);
  // Folders without a configuration of their own have the layers of the one above.
  const chains = new Map<LoadedLayer[], Promise<Chain>>();
  const { isUnchecked = false } = choice.override ?? {};
  let override: Promise<LoadedLayer[]> | undefined;
  return async (folder) => {
    override ??= loadOverride(choice.override, fileSystem);
    const [layers, onTop] = await Promise.all([layersOf(folder), override]);
    const chain = chains.get(layers) ?? toChain(layers, onTop, isUnchecked);
    chains.set(layers, chain);
    return chain;
  };
}

type LayersOf = (folder: string) => Promise<LoadedLayer[]>;

const none: LoadedLayer[] = [];

function chooseLayers({ config, lookUp }: ConfigChoice, fileSystem: FileSystem): LayersOf {
  if (config === undefined) return lookUp ? createLookUp(fileSystem) : async () => none;
  let layers: Promise<LoadedLayer[]> | undefined;
  return () => {
    layers ??= loadNamed(config, fileSystem);
    return layers;
  };
}

function createLookUp(fileSystem: FileSystem): LayersOf {
  const found = new Map<string, Promise<LoadedLayer[]>>();
  return layersOf;

  function layersOf(folder: string): Promise<LoadedLayer[]> {
    const layers = found.get(folder) ?? lookUpIn(folder);
    found.set(folder, layers);
    return layers;
  }

  async function lookUpIn(folder: string): Promise<LoadedLayer[]> {
    const { file, isRepository } = await findConfig(folder, fileSystem);
    const isTop = file?.config.root || isRepository || dirname(folder) === folder;
    const above = isTop ? none : await layersOf(dirname(folder));
    if (!file) return above;
    return [...above, ...(await load(file, folder, fileSystem))];
  }
}

async function loadNamed(name: string, fileSystem: FileSystem): Promise<LoadedLayer[]> {
  const file = await readConfig(resolve(fileSystem.cwd, name), fileSystem);
  if (!file) throw new FileError(`${name}: holds no configuration`);
  return load(file, fileSystem.cwd, fileSystem);
}

async function loadOverride(
  override: OverrideConfig | undefined,
  fileSystem: FileSystem,
): Promise<LoadedLayer[]> {
  if (!override || Object.keys(override.config).length === 0) return none;
  const { config, where, isUnchecked } = override;
  if (isUnchecked) throwIf(await problemsOf(config, where));
  const { cwd } = fileSystem;
  return load({ path: cwd, folder: cwd, config, where }, cwd, fileSystem);
}

/** Loads late what only those need who have a configuration. */
async function load(
  file: ConfigFile,
  base: string,
  fileSystem: FileSystem,
): Promise<LoadedLayer[]> {
  const { loadLayers } = await import('./on-demand.ts');
  return loadLayers(file, { fileSystem, base, trail: [] });
}

async function toChain(
  own: LoadedLayer[],
  onTop: LoadedLayer[],
  isUnchecked: boolean,
): Promise<Chain> {
  const layers = [...own, ...onTop];
  const plugins = new Map(layers.flatMap((layer) => [...layer.plugins]));
  const rules = [...ownRules, ...[...plugins.values()].flat()];
  const chain = { layers, rules, plugins: [...plugins.keys()] };
  if (own.length > 0 || isUnchecked) await check(chain);
  return chain;
}

/** @throws {ConfigFileError} They name a rule, a severity or an option that there is not. */
async function check({ layers, rules }: Chain): Promise<void> {
  const { checkRules } = await import('./on-demand.ts');
  const problems = layers.map(async ({ config, where }) => {
    const issues = await checkRules(config, rules);
    return issues.map(({ path, isKey, message }) => `${where(path, isKey)}: ${message}`);
  });
  throwIf((await Promise.all(problems)).flat());
}
