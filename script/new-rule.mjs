// Start a rule: `npm run new-rule -- NAME` writes its file and its fixtures, and lists it.

import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { generateRulesIndex } from './generate/rules-index.mjs';
import { createWriter } from './generate/writer.mjs';

const root = new URL('../', import.meta.url);
const [name] = process.argv.slice(2);
const document = '# Checkout was down\n\n## Timeline\n\n- 2024-03-05 14:02 UTC: Alarm fires.\n';
const problem = misuse();

if (problem) {
  console.error(problem);
  process.exitCode = 2;
} else {
  start();
}

function misuse() {
  if (!name) return 'Usage: npm run new-rule -- NAME';
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name)) return `\`${name}\` is not in kebab-case`;
  for (const path of [`src/rules/${name}.ts`, `fixtures/rules/${name}/`]) {
    if (existsSync(new URL(path, root))) return `There is ${path} already`;
  }
}

function start() {
  const fixtures = new URL(`fixtures/rules/${name}/`, root);
  mkdirSync(fixtures, { recursive: true });
  writeFileSync(new URL('good.md', fixtures), document);
  writeFileSync(new URL('bad.md', fixtures), document);
  writeFileSync(new URL('bad.messages.txt', fixtures), '');
  writeFileSync(new URL(`src/rules/${name}.ts`, root), skeleton());

  const writer = createWriter(root, false);
  generateRulesIndex(root, writer);
  process.exitCode = writer.report();
  console.log(nextSteps());
}

function skeleton() {
  return `import { nodesOf } from '../ast/nodes-of.ts';
import { defineRule } from './define-rule.ts';

/**
 * Say here what goes wrong for the reader of a postmortem that has this defect.
 *
 * When not to use it: say here who can do without this rule.
 */
export default defineRule({
  name: '${name}',
  description: 'Flag what.',
  category: 'structure',
  presets: { minimal: 'off', recommended: 'off', strict: 'warn' },

  check(tree, { report }) {
    for (const { node } of nodesOf(tree, 'timestamp')) {
      if (node.impossible) report({ place: node, message: \`\\\`\${node.value}\\\` what\` });
    }
  },
});
`;
}

function nextSteps() {
  return `
1. In fixtures/rules/${name}/, write the defect into bad.md and what is to be said of it into
   bad.messages.txt; keep good.md free of it. Add bad.fixed.md if the rule can mend the defect.
2. In fixtures/rules/${name}/injection.json, put the same defect into each of the clean documents
   of fixtures/injection.
3. In src/rules/${name}.ts, write the check, the description, and why it matters.
4. npm test
5. npm run generate`;
}
