import type { Settings } from '../../rules/define-rule.ts';
import type { DocumentConfig } from '../config/configs.ts';
import { digest } from '../digest.ts';
import type { PluginDigest } from './plugin-digest.ts';

/** Tells what holds for a document, code of plugins included; undefined where that is not known. */
export type ConfigDigest = (config: DocumentConfig) => Promise<string | undefined>;

/** Prepare to look at configurations; documents that are configured alike share theirs. */
export function createConfigDigest(pluginDigest: PluginDigest): ConfigDigest {
  const known = new WeakMap<DocumentConfig, Promise<string | undefined>>();
  return (config) => {
    const found = known.get(config) ?? digestOf(config, pluginDigest);
    known.set(config, found);
    return found;
  };
}

async function digestOf(
  { active, settings, parseOptions, directives, plugins }: DocumentConfig,
  pluginDigest: PluginDigest,
): Promise<string | undefined> {
  const code = await Promise.all(plugins.map(pluginDigest));
  if (code.includes(undefined)) return undefined;
  return digest(
    JSON.stringify({
      code,
      rules: active.map(({ rule, severity, options }) => [rule.name, severity, options]),
      settings: toPlain(settings),
      parseOptions: { ...parseOptions, ticketPatterns: parseOptions.ticketPatterns?.map(String) },
      directives: directives && {
        ...directives,
        rules: directives.rules.map(({ name }) => name),
      },
    }),
  );
}

/** JSON knows no maps. */
function toPlain({ abbreviations, ...settings }: Settings) {
  return { ...settings, abbreviations: abbreviations && [...abbreviations] };
}
