import {
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from '@jest/globals';
import { createProject, type Project } from './project.ts';

const document = '# Outage\n\n## Timeline\n\n- 10:00 Down\n\n[Log](log.md)\n';

/** A rule that tells when it runs. */
const plugin = `import { word } from './word.mjs';
export default {
  name: 'tell',
  description: 'Tell.',
  category: 'structure',
  presets: { minimal: 'warn', recommended: 'warn', strict: 'warn' },
  check: (tree, { path, files, report }) => {
    process.stderr.write('checked ' + path + '\\n');
    report({ message: word + files.exists('log.md') });
  },
};
`;
const files = {
  '.git/HEAD': '',
  'docs/a.md': document,
  'docs/b.md': document,
  'docs/readme.md': '# Project\n\n## Install\n\nRun it.\n',
  '.pm-lintrc.yaml': 'plugins: ./tell.mjs\n',
  'tell.mjs': plugin,
  'word.mjs': "export const word = 'Hello ';\n",
};
const entryName = /^[0-9a-f]{64}$/;
const projects: Project[] = [];
let project: Project;

beforeEach(() => {
  project = createProject(files);
  projects.push(project);
}, 120_000);

afterAll(() => {
  for (const each of projects) each.remove();
});

/** Run with a cache, and tell which documents were checked. */
function checkedBy(...argv: string[]): string[] {
  const { stderr } = project.run(
    '--cache',
    '--cache-location=.cache',
    '--format=json',
    ...argv,
    'docs',
  );
  return [...stderr.matchAll(/^checked (.*)$/gm)].map(([, path = '']) => path);
}

/** Absolute paths of what the cache holds. */
function entries(folder = join(project.cwd, '.cache')): string[] {
  return readdirSync(folder)
    .filter((name) => entryName.test(name))
    .map((name) => join(folder, name));
}

const both = ['docs/a.md', 'docs/b.md'];

test('what did not change is not checked again, and reported alike', () => {
  const plain = project.run('--format=json', 'docs');
  const first = project.run('--cache', '--format=json', 'docs');
  const second = project.run('--cache', '--format=json', 'docs');
  expect(first).toMatchObject({ status: plain.status, stdout: plain.stdout });
  expect(second).toMatchObject({ status: plain.status, stdout: plain.stdout, stderr: '' });
  expect(JSON.parse(plain.stdout).summary).toMatchObject({ files: 2, passedOver: 1 });

  const stylish = project.run('docs').stdout;
  expect(project.run('--cache', 'docs').stdout).toBe(stylish);
  expect(project.run('--cache', '--quiet', 'docs').stdout).toBe(
    project.run('--quiet', 'docs').stdout,
  );
});

describe('is checked again when', () => {
  const changes: Array<[string, () => void, string[]]> = [
    [
      'the document changes',
      () => project.write('docs/a.md', `${document}\nMore.\n`),
      ['docs/a.md'],
    ],
    ['a file that a rule asked for comes', () => project.write('docs/log.md', 'Log\n'), both],
    [
      'a rule is configured otherwise',
      () => project.write('.pm-lintrc.yaml', 'plugins: ./tell.mjs\nrules: {tell: error}\n'),
      both,
    ],
    [
      'a setting changes',
      () => project.write('.pm-lintrc.yaml', 'plugins: ./tell.mjs\ntimezone: UTC\n'),
      both,
    ],
    ['the plugin changes', () => project.write('tell.mjs', `${plugin}\n// New.\n`), both],
    [
      'what the plugin imports changes',
      () => project.write('word.mjs', "export const word = 'Bye ';\n"),
      both,
    ],
  ];

  test.each(changes)('%s', (_, change, expected) => {
    expect(checkedBy()).toEqual(both);
    expect(checkedBy()).toEqual([]);
    change();
    // The results are those of now, too.
    const now = project.run('--format=json', 'docs').stdout;
    expect(checkedBy()).toEqual(expected);
    expect(project.run('--cache', '--cache-location=.cache', '--format=json', 'docs').stdout).toBe(
      now,
    );
  });

  test('an option of the command changes', () => {
    expect(checkedBy()).toEqual(both);
    expect(checkedBy('--timezone=UTC')).toEqual(both);
    expect(checkedBy('--no-inline-config')).toEqual(both);
    expect(checkedBy('--fix-dry-run')).toEqual(both);
    expect(checkedBy('--no-inline-config')).toEqual([]);
  });

  test('the text of the template changes', () => {
    project.write('.pm-lintrc.yaml', 'plugins: ./tell.mjs\ntemplate: template.txt\n');
    project.write('template.txt', '# Incident\n\nSay what happened.\n');
    expect(checkedBy()).toEqual(both);
    expect(checkedBy()).toEqual([]);
    project.write('template.txt', '# Incident\n\nSay what was lost.\n');
    expect(checkedBy()).toEqual(both);
  });

  test('a package that the plugin uses is installed anew', () => {
    const install = (version: string) => {
      const main = { name: 'words', version, type: 'module', exports: './index.js' };
      project.write('node_modules/words/package.json', JSON.stringify(main));
    };
    project.write('node_modules/words/index.js', "export const word = 'Hello ';\n");
    install('1.0.0');
    project.write('word.mjs', "export { word } from 'words';\n");
    expect(checkedBy()).toEqual(both);
    expect(checkedBy()).toEqual([]);
    install('1.0.1');
    expect(checkedBy()).toEqual(both);
  });
});

describe('never kept is', () => {
  test('what a plugin says that reads files', () => {
    project.write('word.mjs', "import 'node:fs';\nexport const word = '';\n");
    expect(checkedBy()).toEqual(both);
    expect(checkedBy()).toEqual(both);
    expect(project.run('--cache', 'docs').stderr).toContain(
      'pm-lint: tell.mjs: what its rules depend on is not known: no results are kept in the cache\n',
    );
  });

  test('a file whose fixes are written', () => {
    project.write('docs/a.md', document.replace('10:00', '15:00 PM'));
    expect(checkedBy('--fix')).toContain('docs/a.md');
    // What is there now was not checked as it is in this way yet.
    expect(checkedBy('--fix')).toEqual(['docs/a.md']);
    expect(checkedBy('--fix')).toEqual([]);
  });

  test('a secret in an edit', () => {
    const secret = ['ghp', 'x7Kq2Lm9Rt4Vb8Nc3Wd6Yf1Zg5Hj0Ps2Qu4A'].join('_');
    const lines = ['- 10:30 UTC Up', `- 10:00 UTC Down, token ${secret}`];
    project.write('docs/a.md', `# Outage\n\n2024-03-05\n\n## Timeline\n\n${lines.join('\n')}\n`);
    checkedBy();
    for (const file of entries()) expect(readFileSync(file, 'utf8')).not.toContain(secret);
  });
});

describe('what is kept', () => {
  test('holds no text of documents but what is reported, and is for its owner', () => {
    checkedBy();
    expect(entries()).toHaveLength(3);
    for (const file of entries()) {
      expect(readFileSync(file, 'utf8')).not.toContain('Run it');
      if (process.platform !== 'win32') expect(statSync(file).mode & 0o077).toBe(0);
    }
    expect(readFileSync(join(project.cwd, '.cache', '.gitignore'), 'utf8')).toBe('*\n');
  });

  test.each<[string, (text: string) => string]>([
    ['is cut off', (text) => text.slice(0, -10)],
    ['is empty', () => ''],
    ['is edited', (text) => text.replace('Hello', 'Hallo')],
    ['is of others', () => '{}'],
  ])('that %s is not believed, and mended', (_, spoil) => {
    checkedBy();
    for (const file of entries()) writeFileSync(file, spoil(readFileSync(file, 'utf8')));
    const { stdout } = project.run('--format=json', 'docs');
    expect(checkedBy()).toEqual(both);
    expect(checkedBy()).toEqual([]);
    expect(project.run('--cache', '--cache-location=.cache', '--format=json', 'docs').stdout).toBe(
      stdout,
    );
  });

  test('goes, once a day, when the document is gone', () => {
    checkedBy();
    rmSync(join(project.cwd, 'docs/b.md'));
    writeFileSync(join(project.cwd, '.cache', 'x.1-1.tmp'), '');
    const old = new Date(Date.now() - 2 * 24 * 60 * 60 * 1000);
    utimesSync(join(project.cwd, '.cache', 'x.1-1.tmp'), old, old);
    checkedBy();
    expect(entries()).toHaveLength(3);
    utimesSync(join(project.cwd, '.cache', 'swept'), old, old);
    checkedBy();
    expect(entries()).toHaveLength(2);
    expect(existsSync(join(project.cwd, '.cache', 'x.1-1.tmp'))).toBe(false);
  });
});

describe('is kept', () => {
  test('where packages are installed', () => {
    project.write('package.json', '{}');
    project.write('node_modules/.keep', '');
    project.run('--cache', 'docs');
    expect(entries(join(project.cwd, 'node_modules/.cache/pm-lint'))).toHaveLength(3);
  });

  test('among the caches of the user, not in the tree', () => {
    project.write('package.json', '{}');
    project.run('--cache', 'docs');
    const caches = join(project.cwd, 'user-caches', 'pm-lint');
    const [folder = ''] = readdirSync(caches);
    expect(entries(join(caches, folder))).toHaveLength(3);
    expect(existsSync(join(project.cwd, 'node_modules'))).toBe(false);
  });

  test('nowhere, with a note, where nothing can be written', () => {
    project.write('closed', '');
    const { status, stderr } = project.run('--cache', '--cache-location=closed/x', 'docs/a.md');
    expect(stderr).toContain('pm-lint: The cache is not written: ');
    expect(stderr.match(/not written/g)).toHaveLength(1);
    expect(status).toBe(project.run('docs/a.md').status);
    expect(project.run('--cache', '--cache-location=closed', 'docs')).toMatchObject({
      status: 2,
      stderr: 'pm-lint: `--cache-location closed` is a file: name a folder\n',
    });
  });
});

describe('--cache-strategy metadata', () => {
  const byTime = '--cache-strategy=metadata';

  test('looks at size and time only', () => {
    const at = new Date('2026-01-01T10:00:00Z');
    utimesSync(join(project.cwd, 'docs/a.md'), at, at);
    expect(checkedBy(byTime)).toEqual(both);
    expect(checkedBy(byTime)).toEqual([]);
    project.write('docs/a.md', document.replace('Down', 'Gone'));
    utimesSync(join(project.cwd, 'docs/a.md'), at, at);
    expect(checkedBy(byTime)).toEqual([]);
    const later = new Date('2026-01-01T10:00:01Z');
    utimesSync(join(project.cwd, 'docs/a.md'), later, later);
    expect(checkedBy(byTime)).toEqual(['docs/a.md']);
  });

  test('does not read what has no findings', () => {
    const path = join(project.cwd, 'docs/readme.md');
    const at = new Date('2026-01-01T10:00:00Z');
    utimesSync(path, at, at);
    checkedBy(byTime);
    writeFileSync(
      path,
      Uint8Array.from({ length: statSync(path).size }, () => 0xff),
    );
    utimesSync(path, at, at);
    expect(project.run('docs').stderr).toContain('is not valid UTF-8');
    expect(checkedBy(byTime)).toEqual([]);
    expect(project.run('--cache', '--cache-location=.cache', byTime, 'docs').stderr).toBe('');
  });

  test('reports alike', () => {
    const plain = project.run('docs').stdout;
    project.run('--cache', byTime, 'docs');
    expect(project.run('--cache', byTime, 'docs')).toMatchObject({ stdout: plain, stderr: '' });
  });
});
