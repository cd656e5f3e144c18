import { existsSync } from 'node:fs';
import { ruleNames } from './rules-index.mjs';

/** Generate the JSON Schema of configuration files, with every rule and its options. */
export async function generateConfigSchema(root, { write, problem }) {
  const built = new URL('dist/config/config-schema.js', root);
  if (!existsSync(built)) return problem('schema/config.schema.json: run `npm run build` first');

  const { publishedSchema } = await import(built);
  const { rules } = await import(new URL('dist/rules/index.js', root));
  const names = rules.map(({ name }) => name);
  if (names.join() !== ruleNames(root).join()) {
    return problem('schema/config.schema.json: the rules have changed: run `npm run build` first');
  }
  write('schema/config.schema.json', `${JSON.stringify(publishedSchema(rules), undefined, 2)}\n`);
}
