import { describe, expect, test } from '@jest/globals';
import type { Config } from '../../src/config/config.ts';
import { defineRule, type Rule } from '../../src/rules/define-rule.ts';
import { noDetection, noImpact, noSummary, tellOptions } from '../lint/sample-rules.ts';
import { failure, type MemoryWorld, memoryWorld } from './memory-world.ts';
import { runWithRules } from './run-with-rules.ts';

const tellSettings: Rule = defineRule({
  name: 'tell-settings',
  description: 'Flag settings.',
  category: 'structure',
  presets: { minimal: 'off', recommended: 'off', strict: 'off' },
  check(_tree, { settings, report }) {
    report({ message: JSON.stringify(settings) });
  },
});

const run = await runWithRules([noImpact, noSummary, noDetection, tellOptions, tellSettings]);

const document = '# Outage\n\n## Timeline\n\n- 10:00 Down\n\n## Impact\n\nMuch.\n';

/** Findings by file: `rule severity`. */
async function lint(files: MemoryWorld['files'], argv: string[], more = {}) {
  const at = memoryWorld(files, more);
  await run(['-f', 'json', ...argv], at);
  expect(at.err()).toBe('');
  const { results } = JSON.parse(at.out()) as {
    results: Array<{
      filePath: string;
      messages: Array<{ ruleId: string; severity: number; message: string }>;
    }>;
  };
  return Object.fromEntries(
    results.map(({ filePath, messages }) => [
      filePath,
      messages.map(({ ruleId, severity }) => `${ruleId} ${severity}`).sort(),
    ]),
  );
}

async function failing(files: MemoryWorld['files'], argv: string[], more = {}): Promise<string> {
  const at = memoryWorld(files, more);
  expect(await run(argv, at)).toBe(2);
  expect(at.out()).toBe('');
  return at.err();
}

describe('a configuration is found', () => {
  const yaml = 'rules: {no-impact: warn}';
  const json = '{"rules": {"no-impact": "warn"}}';

  test.each<[string, string]>([
    ['.pm-lintrc.yaml', yaml],
    ['.pm-lintrc.yml', yaml],
    ['.pm-lintrc.json', json],
    ['.pm-lintrc.jsonc', `// Ours\n${json}`],
    ['package.json', `{"name": "x", "pm-lint": ${json}}`],
    ['../.pm-lintrc.yaml', yaml],
    ['docs/.pm-lintrc.yaml', yaml],
  ])('in %s', async (file, text) => {
    const found = await lint({ 'docs/a.md': document, [file]: text }, ['docs/a.md']);
    expect(found['docs/a.md']).toEqual(['no-impact 1']);
  });

  test.each(['pm-lint.config.js', 'pm-lint.config.mjs', 'pm-lint.config.ts'])(
    'in %s',
    async (file) => {
      const modules = { [file]: { default: { rules: { 'no-impact': 'warn' } } } };
      const found = await lint({ 'a.md': document, [file]: '' }, ['a.md'], { modules });
      expect(found['a.md']).toEqual(['no-impact 1']);
    },
  );

  test('for the standard input by its name', async () => {
    const more = { stdin: document };
    const files = { 'docs/.pm-lintrc.yaml': yaml };
    expect(await lint(files, ['--stdin-filename', 'docs/x.md', '-'], more)).toEqual({
      'docs/x.md': ['no-impact 1'],
    });
    expect(await lint(files, ['-'], more)).toEqual({ '<text>': ['no-impact 2'] });
  });

  test('nearest to each file; what it does not say is as above', async () => {
    const files = {
      'a.md': document,
      'docs/b.md': document,
      'docs/old/c.md': document,
      '.pm-lintrc.yaml': 'rules: {no-impact: warn, tell-options: info}',
      'docs/.pm-lintrc.json': '{"rules": {"no-impact": "off"}}',
    };
    expect(await lint(files, ['a.md', 'docs'])).toEqual({
      'a.md': ['no-impact 1', 'tell-options 0'],
      'docs/b.md': ['tell-options 0'],
      'docs/old/c.md': ['tell-options 0'],
    });
  });

  test.each<[string, Record<string, string>]>([
    ['`root: true`', { 'docs/.pm-lintrc.yaml': 'root: true' }],
    ['the top of a repository', { 'docs/.git/HEAD': '' }],
  ])('up to %s', async (_, more) => {
    const files = { 'docs/a.md': document, '.pm-lintrc.yaml': yaml, ...more };
    expect(await lint(files, ['docs/a.md'])).toEqual({ 'docs/a.md': ['no-impact 2'] });
  });

  test('not in a package.json without one, however wrong that is', async () => {
    const files = { 'a.md': document, 'package.json': '{"devDependencies": {"pm-lint": 1},, ' };
    expect(await lint(files, ['a.md'])).toEqual({ 'a.md': ['no-impact 2'] });
  });

  test('not at all after --no-config', async () => {
    const files = { 'a.md': document, '.pm-lintrc.yaml': 'what: is this' };
    expect(await lint(files, ['--no-config', 'a.md'])).toEqual({ 'a.md': ['no-impact 2'] });
  });

  test('by --config alone, its globs from here', async () => {
    const files = {
      'docs/a.md': document,
      '.pm-lintrc.yaml': 'rules: {tell-options: info}',
      'etc/lint.yaml': 'overrides: [{files: "docs/*", rules: {no-impact: warn}}]',
    };
    expect(await lint(files, ['-c', 'etc/lint.yaml', 'docs/a.md'])).toEqual({
      'docs/a.md': ['no-impact 1'],
    });
  });

  test('and the arguments count more', async () => {
    const files = {
      'a.md': document,
      '.pm-lintrc.yaml': 'extends: minimal\nrules: {no-impact: warn}',
    };
    const argv = ['--preset', 'strict', '--rule', 'no-impact: info', 'a.md'];
    expect(await lint(files, argv)).toEqual({ 'a.md': ['no-impact 0', 'tell-options 0'] });
  });
});

describe('settings', () => {
  test('reach the rules, and the reading of times', async () => {
    const files = {
      'docs/a.md': document,
      'docs/template.md': '# Template\n',
      'docs/.pm-lintrc.yaml':
        'extends: minimal\ntimezone: Europe/Oslo\ntoday: "2026-03-04"\naudience: public\ntemplate: ./template.md\nrules: {tell-settings: info}',
    };
    const at = memoryWorld(files);
    await run(['-f', 'json', 'docs/a.md'], at);
    const [message] = JSON.parse(at.out()).results[0].messages;
    expect(JSON.parse(message.message)).toMatchObject({
      timezone: { iana: 'Europe/Oslo' },
      today: '2026-03-04',
      audience: 'public',
      template: expect.anything(),
    });
    const parsed = memoryWorld(files);
    await run(['parse', 'docs/a.md'], parsed);
    expect(JSON.parse(parsed.out()).timeline[0].at.zone.iana).toBe('Europe/Oslo');
  });

  test('a template that is not there is told', async () => {
    const files = { 'a.md': document, '.pm-lintrc.yaml': 'root: true\ntemplate: t.md\n' };
    expect(await failing(files, ['a.md'])).toBe(
      'pm-lint: .pm-lintrc.yaml:2:11: t.md: no such file or directory\n',
    );
  });
});

describe('files', () => {
  const prose = '# Notes\n\nNothing.\n';

  test('tells which are postmortems; named files are checked all the same', async () => {
    const files = {
      'docs/a.md': document,
      'docs/incidents/b.md': prose,
      'docs/.pm-lintrc.yaml': 'files: incidents/**',
    };
    expect(Object.keys(await lint(files, ['docs']))).toEqual(['docs/incidents/b.md']);
    expect(Object.keys(await lint(files, ['docs/a.md']))).toEqual(['docs/a.md']);
  });

  test('that are ignored are passed over, named or not', async () => {
    const files = { 'a.md': document, 'old/b.md': document, '.pm-lintrc.yaml': 'ignores: old/' };
    expect(Object.keys(await lint(files, ['.', 'old/b.md']))).toEqual(['a.md']);
    const at = memoryWorld(files);
    expect(await run(['--debug', 'old/b.md'], at)).toBe(0);
    expect(at.err()).toBe(
      'pm-lint: old/b.md is passed over: `old/` of .pm-lintrc.yaml:1:10 ignores it\n',
    );
    expect(at.out()).toBe('');
  });

  test('are told to be none where all are passed over', async () => {
    const files = { 'docs/a.md': document, '.pm-lintrc.yaml': 'files: incidents/**' };
    const at = memoryWorld(files);
    expect(await run(['docs'], at)).toBe(2);
    expect(at.err()).toBe('pm-lint: docs: no postmortem in this directory; 1 file passed over\n');
  });
});

describe('extends', () => {
  test('files, and what these extend, from where they are', async () => {
    const files = {
      'docs/a.md': document,
      'docs/.pm-lintrc.yaml': 'extends: ../etc/base.json\nrules: {no-impact: info}',
      'etc/base.json':
        '{"extends": ["minimal", "./more.yaml"], "overrides": [{"files": "*.md", "rules": {"tell-options": "warn"}}]}',
      'etc/more.yaml': 'rules: {no-impact: error, tell-options: info}',
    };
    expect(await lint(files, ['docs/a.md'])).toEqual({
      'docs/a.md': ['no-impact 0', 'tell-options 1'],
    });
  });

  test('packages', async () => {
    const modules = { '@acme/pm-lint-config': { default: { rules: { 'no-impact': 'info' } } } };
    const files = { 'a.md': document, '.pm-lintrc.yaml': 'extends: "@acme/pm-lint-config"' };
    expect(await lint(files, ['a.md'], { modules })).toEqual({ 'a.md': ['no-impact 0'] });
  });

  test.each<[string, Record<string, string>, string]>([
    [
      'itself',
      { '.pm-lintrc.yaml': 'extends: ./b.yaml', 'b.yaml': 'extends: [strict, ./.pm-lintrc.yaml]' },
      'b.yaml:1:19: A configuration extends itself: `.pm-lintrc.yaml` extends `b.yaml` extends `.pm-lintrc.yaml`',
    ],
    [
      'a file that is not there',
      { '.pm-lintrc.yaml': 'extends: ./c.yaml' },
      '.pm-lintrc.yaml:1:10: There is no file `./c.yaml`',
    ],
    [
      'a directory',
      { '.pm-lintrc.yaml': 'extends: ./etc', 'etc/x': '' },
      '.pm-lintrc.yaml:1:10: `./etc` is a directory',
    ],
    [
      'a preset that is none',
      { '.pm-lintrc.yaml': 'extends: strikt' },
      '.pm-lintrc.yaml:1:10: There is no package `strikt` (did you mean `strict`?)',
    ],
    [
      'a file without `./`',
      { '.pm-lintrc.yaml': 'extends: [b.yaml]', 'b.yaml': '' },
      '.pm-lintrc.yaml:1:11: There is no package `b.yaml`: a file begins with `./`',
    ],
    [
      'a package.json without a configuration',
      { '.pm-lintrc.yaml': 'extends: ./package.json', 'package.json': '{}' },
      '.pm-lintrc.yaml:1:10: `./package.json` holds no configuration',
    ],
  ])('%s is told', async (_, files, message) => {
    expect(await failing({ 'a.md': document, ...files }, ['a.md'])).toBe(`pm-lint: ${message}\n`);
  });
});

describe('plugins', () => {
  const mine: Rule = {
    ...noSummary,
    name: 'mine',
    presets: noImpact.presets,
    check: noImpact.check,
  };

  test.each<[string, unknown]>([
    ['a rule', mine],
    ['a list', [mine]],
    ['an object with rules', { rules: { mine } }],
  ])('are files that export %s', async (_, exported) => {
    const files = { 'a.md': document, '.pm-lintrc.yaml': 'plugins: ./rules.js', 'rules.js': '' };
    const modules = { 'rules.js': { default: exported } };
    expect(await lint(files, ['a.md'], { modules })).toEqual({
      'a.md': ['mine 2', 'no-impact 2'],
    });
  });

  test('are packages, whose rules have their name in front', async () => {
    const files = {
      'a.md': document,
      '.pm-lintrc.yaml': 'plugins: [pm-lint-plugin-acme]\nrules: {acme/mine: warn}',
    };
    const modules = { 'pm-lint-plugin-acme': { default: { rules: [mine] } } };
    expect(await lint(files, ['a.md'], { modules })).toEqual({
      'a.md': ['acme/mine 1', 'no-impact 2'],
    });
  });

  test('are known to configurations below, and loaded once', async () => {
    const files = {
      'docs/a.md': document,
      '.pm-lintrc.yaml': 'plugins: ./rules.js',
      'rules.js': '',
      'docs/.pm-lintrc.yaml': 'plugins: ../rules.js\nrules: {mine: off}',
    };
    const modules = { 'rules.js': { default: mine } };
    expect(await lint(files, ['docs/a.md'], { modules })).toEqual({ 'docs/a.md': ['no-impact 2'] });
  });

  test('may be named in the arguments', async () => {
    const modules = { 'etc/rules.js': { default: mine } };
    const files = { 'a.md': document, 'etc/rules.js': '' };
    const argv = ['--plugin', 'etc/rules.js', '--rule', 'mine: warn', 'a.md'];
    expect(await lint(files, argv, { modules })).toEqual({ 'a.md': ['mine 1', 'no-impact 2'] });

    const at = memoryWorld(files, { modules });
    expect(await run(['explain', '--plugin', 'etc/rules.js', 'mine'], at)).toBe(0);
    expect(at.out()).toContain('mine\n');
    const listing = memoryWorld(
      { ...files, '.pm-lintrc.yaml': 'plugins: ./etc/rules.js' },
      { modules },
    );
    expect(await run(['rules'], listing)).toBe(0);
    expect(listing.out()).toContain('\nmine ');
  });

  test.each<[string, unknown, string]>([
    ['nothing', {}, 'rules.js: exports nothing by default'],
    ['no rules', { default: 3 }, 'rules.js: exports no rules: its default export is to be'],
    [
      'half a rule',
      { default: { name: 'x' } },
      'rules.js: exports a rule (`x`) that cannot run: `description` does not say what is flagged',
    ],
    ['a mistake', new SyntaxError('Unexpected token'), 'rules.js: cannot be run: Unexpected token'],
    ['the name of another', { default: noImpact }, 'Two rules are named `no-impact`'],
  ])('that export %s are told', async (_, module, message) => {
    const files = { 'a.md': document, '.pm-lintrc.yaml': 'plugins: ./rules.js', 'rules.js': '' };
    const error = await failing(files, ['a.md'], { modules: { 'rules.js': module } });
    expect(error).toMatch(/^pm-lint: [^\n]+\n$/);
    expect(error).toContain(message);
  });

  test('that are not there are told', async () => {
    const files = { 'a.md': document, '.pm-lintrc.yaml': 'plugins:\n  - ./a.js\n' };
    expect(await failing(files, ['a.md'])).toBe(
      'pm-lint: .pm-lintrc.yaml:2:5: There is no file `./a.js`\n',
    );
    expect(await failing({ 'a.md': document }, ['--plugin', 'nowhere', 'a.md'])).toBe(
      'pm-lint: --plugin: There is no package `nowhere`\n',
    );
  });
});

describe('a mistake stops the run, and is told with its place', () => {
  test.each<[string, string, string[]]>([
    ['.pm-lintrc.yaml', 'a: [', ['.pm-lintrc.yaml:1:5: Flow sequence']],
    ['.pm-lintrc.json', '{\n  "rules": {\n}', ['.pm-lintrc.json:3:2: A `}` is missing']],
    [
      '.pm-lintrc.json',
      '{\n  "rulez": {},\n  "rules": {}\n}',
      ['.pm-lintrc.json:2:3: There is no setting `rulez` (did you mean `rules`?)'],
    ],
    [
      'package.json',
      '{\n  "pm-lint": {"rules": {"no-impcat": "off"}}\n}',
      ['package.json:2:25: There is no rule `no-impcat` (did you mean `no-impact`?)'],
    ],
    [
      '.pm-lintrc.yaml',
      'rules:\n  no-impact: loud\n  tell-options: [warn, {maxx: 3}]\n',
      [
        '.pm-lintrc.yaml:2:14: The severity of rule `no-impact` must be one of',
        '.pm-lintrc.yaml:3:25: Rule `tell-options` has no option `maxx` (did you mean `max`?)',
      ],
    ],
    ['.pm-lintrc.yaml', 'timezone: Mars\n', ['.pm-lintrc.yaml:1:11: There is no time zone `Mars`']],
  ])('in %s: %j', async (file, text, messages) => {
    const error = await failing({ 'a.md': document, [file]: text }, ['a.md']);
    const lines = error.trimEnd().split('\n');
    expect(lines).toHaveLength(messages.length);
    for (const [index, message] of messages.entries()) {
      expect(lines[index]).toContain(`pm-lint: ${message}`);
    }
  });

  test('two configurations in one folder', async () => {
    const files = { 'a.md': document, '.pm-lintrc.yaml': '', '.pm-lintrc.json': '{}' };
    expect(await failing(files, ['a.md'])).toBe(
      'pm-lint: A folder has one configuration, and here are several: `.pm-lintrc.json`, `.pm-lintrc.yaml`\n',
    );
  });

  test('code that throws, or that this Node.js cannot run', async () => {
    const files = { 'a.md': document, 'pm-lint.config.ts': '' };
    const modules = { 'pm-lint.config.ts': failure('ERR_UNKNOWN_FILE_EXTENSION') };
    expect(await failing(files, ['a.md'], { modules })).toMatch(
      /^pm-lint: pm-lint\.config\.ts: this Node\.js \(v[\d.]+\) does not run TypeScript: use 22\.18/,
    );
    const thrown = { 'pm-lint.config.ts': new Error('Oh no') };
    expect(await failing(files, ['a.md'], { modules: thrown })).toBe(
      'pm-lint: pm-lint.config.ts: cannot be run: Oh no\n',
    );
  });

  test('code is told without a place', async () => {
    const modules = { 'pm-lint.config.js': { default: { rules: { x: 'off' } } } };
    const files = { 'a.md': document, 'pm-lint.config.js': '' };
    expect(await failing(files, ['a.md'], { modules })).toBe(
      'pm-lint: pm-lint.config.js: There is no rule `x`\n',
    );
  });

  test.each<[string[], string]>([
    [['-c', 'nowhere.yaml', 'a.md'], 'nowhere.yaml: no such file or directory'],
    [['-c', 'x.yaml', '--no-config', 'a.md'], '`--config` and `--no-config` exclude each other'],
    [['--rule', 'no-impcat: off', 'a.md'], 'There is no rule `no-impcat`'],
    [['--no-error-on-unmatched-pattern', '--rule', 'x: off', 'empty'], 'There is no rule `x`'],
    [['--timezone', 'Mars', 'a.md'], 'There is no time zone `Mars`'],
  ])('%j', async (argv, message) => {
    const files = { 'a.md': document, 'empty/x.txt': '' };
    expect(await failing(files, argv)).toContain(`pm-lint: ${message}`);
  });
});

describe('--print-config', () => {
  const files = {
    'docs/a.md': document,
    '.pm-lintrc.yaml':
      'extends: strict\ntimezone: UTC\nabbreviations: {CST: America/Chicago}\nrules:\n  tell-options: [warn, {max: 9}]\n',
  };

  test('says what holds for a file, and where it is written', async () => {
    const at = memoryWorld(files);
    const argv = ['--print-config', 'docs/a.md', '--rule', 'no-impact: off'];
    expect(await run(argv, at)).toBe(0);
    expect(at.out()).toBe(`docs/a.md

preset             strict           .pm-lintrc.yaml:1:10
timezone           UTC              .pm-lintrc.yaml:2:11
audience           internal         default
abbreviations.CST  America/Chicago  .pm-lintrc.yaml:3:22

no-impact          off              --rule
no-summary         warn             preset strict, .pm-lintrc.yaml:1:10
no-detection       info             preset strict, .pm-lintrc.yaml:1:10
tell-options       warn             .pm-lintrc.yaml:5:17
  max              9                .pm-lintrc.yaml:5:30
  style            long             default
  words            ["a"]            default
tell-settings      off              preset strict, .pm-lintrc.yaml:1:10
`);
  });

  test('as JSON', async () => {
    const at = memoryWorld(files);
    await run(['--print-config', 'docs/a.md', '-f', 'json'], at);
    const config: Config = JSON.parse(at.out());
    expect(config).toMatchObject({
      path: 'docs/a.md',
      settings: { timezone: { value: 'UTC', from: '.pm-lintrc.yaml:2:11' } },
      rules: {
        'no-impact': { severity: { value: 'error', from: expect.stringContaining('preset') } },
      },
    });
  });

  test('takes one file', async () => {
    expect(await failing(files, ['--print-config', 'a.md', 'b.md'])).toContain('takes one file');
    expect(await failing(files, ['--print-config'])).toContain('needs a value');
  });
});
