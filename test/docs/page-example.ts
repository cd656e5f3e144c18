import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { builtCommand, compileCache } from '../cli/command.ts';

/** What a page shows: files, and commands with what they print. */
export interface PageExample {
  files: string[];
  /** What follows `npx pm-lint`, and what it prints. */
  commands: Array<[line: string, output: string]>;
}

/** Read the example of a page. */
export function readExample(page: string): PageExample & { texts: Array<[string, string]> } {
  const text = readFileSync(page, 'utf8').replaceAll('\r\n', '\n');
  const texts = [...text.matchAll(/^`([\w./-]+)`:\n\n```\w+\n([\s\S]*?)^```$/gm)].map(
    ([, path = '', content = '']): [string, string] => [path, content],
  );
  const commands = [...text.matchAll(/^```console\n\$ npx pm-lint (.+)\n([\s\S]*?)^```$/gm)].map(
    ([, line = '', output = '']): [string, string] => [line, output],
  );
  return { files: texts.map(([path]) => path), commands, texts };
}

/** A folder in which an example stands, where the package is installed. */
export interface ExampleFolder {
  cwd: string;
  node: (argv: string[]) => { status: number | null; stdout: string; stderr: string };
  pmLint: (line: string) => { status: number | null; stdout: string; stderr: string };
  remove: () => void;
}

/** Write the files of an example; builds the command where it is older than its source. */
export function writeExample({ texts }: { texts: Array<[string, string]> }): ExampleFolder {
  const command = builtCommand();
  const cwd = mkdtempSync(join(tmpdir(), 'pm-lint-docs-'));
  mkdirSync(join(cwd, 'node_modules'));
  symlinkSync(process.cwd(), join(cwd, 'node_modules', 'pm-lint'), 'junction');
  writeFileSync(join(cwd, 'package.json'), '{"type": "module"}');
  for (const [path, text] of texts) {
    mkdirSync(dirname(join(cwd, path)), { recursive: true });
    writeFileSync(join(cwd, path), text);
  }
  return { cwd, node, pmLint: (line) => node([command, ...words(line)]), remove };

  function node(argv: string[]) {
    const { NODE_OPTIONS, NODE_TEST_CONTEXT, FORCE_COLOR, ...env } = process.env;
    return spawnSync(process.execPath, argv, {
      cwd,
      env: { ...env, ...compileCache },
      encoding: 'utf8',
    });
  }

  function remove(): void {
    rmSync(cwd, { recursive: true });
  }
}

/** As a shell takes them apart; quotes keep blanks together. */
function words(line: string): string[] {
  return [...line.matchAll(/'([^']*)'|\S+/g)].map(([word, quoted]) => quoted ?? word);
}
