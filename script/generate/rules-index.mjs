import { readdirSync } from 'node:fs';

/**
 * List the rules: each file right in `src/rules/` is one, but for the two that are about rules.
 *
 * @returns {string[]} Names, in alphabetical order.
 */
export function ruleNames(root) {
  return readdirSync(new URL('src/rules/', root), { withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => entry.name.slice(0, -'.ts'.length))
    .filter((name) => name !== 'define-rule' && name !== 'index')
    .sort();
}

/** Generate the module that imports every rule. */
export function generateRulesIndex(root, { write }) {
  const names = ruleNames(root);
  const imports = names.map((name) => `import ${camelCase(name)} from './${name}.ts';\n`);
  const items = names.map((name) => `  ${camelCase(name)},\n`);

  write(
    'src/rules/index.ts',
    `// Generated from the files of this folder by \`npm run generate\`.

import type { Rule } from './define-rule.ts';
${imports.join('')}
/** Every rule, in alphabetical order. */
export const rules: Rule[] = [${items.length > 0 ? `\n${items.join('')}` : ''}];
`,
  );
}

function camelCase(name) {
  return name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
}
