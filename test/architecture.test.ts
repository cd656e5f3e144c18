import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { expect, test } from '@jest/globals';

/** The rooms of `src/`: each may import from itself and from those named here. */
const rooms: Record<string, string[]> = {
  'late-packages': [],
  pattern: [],
  ast: ['pattern'],
  syntax: ['pattern', 'ast'],
  time: ['pattern', 'ast', 'late-packages'],
  outline: ['pattern', 'ast', 'syntax', 'time'],
  extract: ['pattern', 'ast', 'syntax', 'time', 'outline', 'late-packages'],
  resolve: ['pattern', 'ast', 'time'],
  rules: ['pattern', 'ast', 'time'],
  // It reads back what it wrote, and compares what both tell.
  format: ['pattern', 'ast', 'time', 'json', 'parse.ts', 'late-packages'],
  json: ['pattern', 'ast', 'time'],
  lint: ['pattern', 'ast', 'time', 'rules', 'parse.ts'],
  config: ['pattern', 'ast', 'time', 'rules', 'lint', 'late-packages'],
  report: ['lint', 'rules', 'json'],
  init: ['pattern', 'ast', 'time', 'late-packages'],
  engine: ['pattern', 'ast', 'time', 'rules', 'lint', 'config', 'report', 'parse.ts'],
  picture: ['time', 'json', 'report'],
  template: ['pattern', 'ast', 'time'],
  'rule-tester': ['pattern', 'ast', 'time', 'rules', 'lint', 'report', 'parse.ts'],
  'parse.ts': ['pattern', 'ast', 'syntax', 'time', 'outline', 'extract', 'resolve'],
};

/** Who may use a package: `*` at the end of a name stands for the rest of it. */
const keepers: Record<string, string[]> = {
  '@eslint-community/regexpp': ['late-packages'],
  'chrono-node': ['late-packages', 'time'],
  'remark-parse': ['syntax'],
  'remark-stringify': ['format'],
  'micromark*': ['syntax'],
  'mdast-util-from-markdown': ['syntax'],
  'mdast-util-to-markdown': ['format'],
  'mdast-util-gfm*': ['syntax', 'format'],
  'mdast-util-frontmatter': ['syntax', 'format'],
  'node:crypto': ['engine', 'lint'],
  ajv: ['json', 'config', 'report'],
  'es-module-lexer': ['engine'],
  diff: ['report'],
  ignore: ['engine'],
  'import-meta-resolve': ['engine'],
  'jsonc-parser': ['config'],
  picomatch: ['config'],
  tinyglobby: ['engine'],
  yaml: ['late-packages', 'extract', 'config'],
  'node:module': ['late-packages', 'cli', 'engine'],
  'node:path': ['cli', 'engine', 'init'],
  'node:*': ['cli', 'engine'],
};

/** Why a file may be longer than 200 lines. */
const long: Record<string, string> = {
  'src/ast/nodes.ts': 'the whole tree is specified in one place',
  'src/cli/option-table.ts': 'a table of options',
  'src/json/postmortem-document.ts': 'generated',
  'src/report/results-validator.ts': 'generated',
  'src/report/results-document.ts': 'generated',
  'src/json/document-validator.ts': 'generated',
  'src/config/config-validator.ts': 'generated',
  'src/config/own-rules-validator.ts': 'generated',
  'src/outline/vocabulary/english.ts': 'a table of words',
  'src/template/templates.ts': 'generated',
};

const sources = filesIn('src').filter((file) => file.endsWith('.ts'));
const imports = sources.flatMap(importsOf);

test('there are sources, and they import', () => {
  expect(sources.length).toBeGreaterThan(10);
  expect(imports.length).toBeGreaterThan(10);
});

test('every room is known', () => {
  const known = ['cli', ...Object.keys(rooms)];
  expect(
    sources.map(roomOf).filter((room) => !room.endsWith('.ts') && !known.includes(room)),
  ).toEqual([]);
});

test('imports go downward only', () => {
  expect(imports.filter((each) => each.to.startsWith('.')).filter(goesUpward)).toEqual([]);
});

test('packages are used by their keepers only', () => {
  expect(imports.filter((each) => !each.to.startsWith('.')).filter(isStolen)).toEqual([]);
});

test('no folder is named after nothing', () => {
  const vague = /(?:^|\/)(?:utils?|helpers?|common|shared)(?:\.ts|\/)/;
  expect(sources.filter((file) => vague.test(file))).toEqual([]);
});

test('no file is longer than 200 lines without a reason', () => {
  const files = [...sources, ...filesIn('script')];
  expect(files.filter((file) => lines(file) > 200 && !long[file])).toEqual([]);
  expect(Object.keys(long).filter((file) => !existsSync(file) || lines(file) <= 200)).toEqual([]);
});

interface Import {
  from: string;
  to: string;
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => posix.join(entry.parentPath.replaceAll('\\', '/'), entry.name));
}

/** Statements begin a line; `import(...)` and `require(...)` may be anywhere. */
function importsOf(from: string): Import[] {
  const statement =
    /^(?:import|export)\b[^'";]*?\bfrom\s*'([^']+)'|^import\s*'([^']+)'|\b(?:import|require)\(\s*'([^']+)'/gm;
  return [...readFileSync(from, 'utf8').matchAll(statement)].map((match) => ({
    from,
    to: match[1] ?? match[2] ?? match[3] ?? '',
  }));
}

/** The room that a file is in: a folder of `src/`, or a file right in it. */
function roomOf(file: string): string {
  return file.split('/')[1] ?? '';
}

function goesUpward({ from, to }: Import): boolean {
  const room = roomOf(from);
  const path = posix.join(posix.dirname(from), to);
  const target = roomOf(path);
  if (target === room || room === 'cli' || !path.startsWith('src/')) return false;
  const allowed = rooms[room];
  // `index.ts` and its like stand above all rooms but the command.
  return allowed ? !allowed.includes(target) : target === 'cli';
}

function isStolen({ from, to }: Import): boolean {
  const keeper = Object.keys(keepers).find((name) =>
    name.endsWith('*')
      ? to.startsWith(name.slice(0, -1))
      : to === name || to.startsWith(`${name}/`),
  );
  return keeper !== undefined && !keepers[keeper]?.includes(roomOf(from));
}

function lines(file: string): number {
  return readFileSync(file, 'utf8').trimEnd().split('\n').length;
}
