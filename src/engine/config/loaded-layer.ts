import type { Layer } from '../../config/cascade.ts';
import type { Preset, Rule } from '../../rules/define-rule.ts';
import type { ConfigFile } from './read-config.ts';

/** A layer, with what can be told of it only once all plugins are known. */
export interface LoadedLayer extends Layer {
  where: ConfigFile['where'];
  /** The rules of its plugins, by the file that they are in. */
  plugins: Map<string, Rule[]>;
}

/** A layer that says nothing but where rules start from. */
export function presetLayer(preset: Preset, place: string): LoadedLayer {
  return { preset, config: {}, where: () => place, means: () => undefined, plugins: new Map() };
}
