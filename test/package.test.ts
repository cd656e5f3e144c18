// The package as it is published, in a project that has nothing else.

import { execSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { builtCommand } from './cli/command.ts';

const cwd = mkdtempSync(join(tmpdir(), 'pm-lint-'));
const installed = join(cwd, 'node_modules', 'pm-lint');
const manifest = JSON.parse(readFileSync('package.json', 'utf8'));

beforeAll(() => {
  builtCommand();
  const packed = execSync(`npm pack --ignore-scripts --json --pack-destination "${cwd}"`);
  const [{ filename }] = JSON.parse(String(packed));
  execSync(`tar -xzf ${filename}`, { cwd });
  mkdirSync(join(cwd, 'node_modules'));
  // As it lies there, `package` is the folder of the package.
  execSync(`node -e "fs.renameSync('package', 'node_modules/pm-lint')"`, { cwd });
  writeFileSync(join(cwd, 'package.json'), '{ "type": "module" }');
  writeFileSync(join(cwd, 'incident.md'), document);
}, 120_000);

afterAll(() => rmSync(cwd, { recursive: true }));

const document = `---
severity: high
---

# Checkout was down on the fifth of March 2024

## Timeline

- 14:05 UTC: Alarm fires.
- 14:02 UTC: First errors.
`;

test('the command needs no other package', () => {
  const { stdout, stderr } = node([join(installed, manifest.bin['pm-lint']), 'incident.md']);
  expect(stderr).toBe('');
  expect(stdout).toContain('timeline-order');
  expect(node([join(installed, manifest.bin['pm-lint']), '--version']).stdout).toBe(
    `${manifest.version}\n`,
  );
});

test('the library needs no other package, and shares its modules with the rule tester', () => {
  writeFileSync(join(cwd, 'library.js'), library);
  const { stdout, stderr } = node(['library.js']);
  expect(stderr).toBe('');
  expect(JSON.parse(stdout)).toEqual({ title: true, rules: ['timeline-order'], passed: 4 });
});

const library = `
import { defineRule, lint, nodesOf, parse, rules, toJson, validate } from 'pm-lint';
import { run } from 'pm-lint/rule-tester';
import { readFileSync } from 'node:fs';
const text = readFileSync('incident.md', 'utf8');
const lines = text.trimEnd().split('\\n');
const output = [...lines.slice(0, -2), ...lines.slice(-2).reverse(), ''].join('\\n');
const { valid, document } = validate(toJson(parse(text)));
const found = lint(text).messages.map(({ ruleId }) => ruleId);
const rule = rules.find(({ name }) => name === 'timeline-order');
let passed = 0;
const framework = { describe: (_, body) => body(), it: (_, body) => { body(); passed += 1; } };
const message = /stands below/;
run(rule, { valid: ['# Fine'], invalid: [{ source: text, messages: [message], output }] }, framework);
const title = valid && document.title.startsWith('Checkout');
console.log(JSON.stringify({ title, rules: found.filter((id) => id === rule.name), passed }));
`;

test('a rule of a plugin has the modules of the command', () => {
  writeFileSync(join(cwd, 'plugin.js'), plugin);
  writeFileSync(join(cwd, 'pm-lint.config.js'), "export default { plugins: './plugin.js' };");
  const command = join(installed, manifest.bin['pm-lint']);
  const { stdout, stderr } = node([command, '-f', 'json', 'incident.md']);
  expect(stderr).toBe('');
  const [{ messages }] = JSON.parse(stdout).results;
  expect(messages).toContainEqual(expect.objectContaining({ message: 'Two entries' }));
});

const plugin = `
import { defineRule, nodesOf } from 'pm-lint';
export default defineRule({
  name: 'tell',
  description: 'Flag all.',
  category: 'structure',
  presets: { minimal: 'off', recommended: 'warn', strict: 'warn' },
  check(tree, { report }) {
    if ([...nodesOf(tree, 'timelineEvent')].length === 2) report({ message: 'Two entries' });
  },
});
`;

const comment = /^\/\/ src\/.+$/gm;

test('each module of the source is in one file of the build', () => {
  const folder = join(installed, 'dist');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const modules = files
    .filter((file) => file.endsWith('.js'))
    .flatMap((file) => [...new Set(readFileSync(join(folder, file), 'utf8').match(comment))]);
  expect(modules.length).toBeGreaterThan(300);
  expect(modules).toEqual([...new Set(modules)]);
});

test('what the declarations import is a dependency', () => {
  const folder = join(installed, 'dist', 'types');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const text = files
    .filter((file) => file.endsWith('.d.ts'))
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('\n');
  const imported = [...text.matchAll(/(?:from |import\()['"]([^.'"][^'"]*)['"]/g)].map(
    ([, name]) => name,
  );
  const dependencies = Object.keys(manifest.dependencies);
  expect(
    imported.filter(
      (name) => !dependencies.some((each) => each === name || each === `@types/${name}`),
    ),
  ).toEqual([]);
});

test('the licences of the packages in the bundle are handed on', () => {
  const licenses = readFileSync(join(installed, 'dist', 'THIRD-PARTY-LICENSES.txt'), 'utf8');
  for (const name of ['chrono-node', 'micromark', 'yaml', 'format']) {
    expect(licenses).toMatch(new RegExp(`^${name} \\d`, 'm'));
  }
});

function node(argv: string[]) {
  return spawnSync(process.execPath, argv, { cwd, encoding: 'utf8' });
}
