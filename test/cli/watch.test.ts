import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { run } from '../../src/cli/run.ts';
import { builtCommand } from './command.ts';
import { memoryWorld } from './memory-world.ts';
import { createScratch, type Scratch } from './scratch.ts';

const wrong = '# Outage\n\n## Timeline\n\n- 15:00 PM Down\n';

describe('--watch', () => {
  let at: Scratch;

  beforeAll(() => {
    at = createScratch({ 'docs/a.md': wrong });
  }, 120_000);

  afterAll(() => at.remove());

  test('checks again when a document or the configuration changes, until it is stopped', async () => {
    const argv = [builtCommand(), '--watch', '-f', 'compact', '--preset', 'minimal', 'docs'];
    const child = spawn(process.execPath, argv, { cwd: at.cwd });
    let out = '';
    child.stdout.on('data', (chunk) => {
      out += chunk;
    });
    const waits = waiting(child.stderr);
    await waits();
    expect(out).toMatch(/a\.md:5:3: error: There is no `15:00 PM`/);

    out = '';
    writeFileSync(join(at.cwd, 'docs', 'a.md'), wrong.replace('15:00 PM', '25:00'));
    await waits();
    expect(out).toContain('There is no `25:00`');

    out = '';
    at.write({ 'docs/.pm-lintrc.yaml': 'rules: {date-impossible: off}' });
    await waits();
    expect(out).not.toContain('There is no `25:00`');

    child.kill('SIGINT');
    const [code] = await once(child, 'exit');
    // Windows knows no signals: the process is ended.
    if (process.platform !== 'win32') expect(code).toBe(1);
  }, 60_000);
});

/** Resolves each time the command says that it has nothing to do. */
function waiting(stderr: NodeJS.ReadableStream): () => Promise<void> {
  let said = 0;
  let heard = 0;
  stderr.on('data', (chunk) => {
    said += String(chunk).split('waiting for changes').length - 1;
  });
  return async () => {
    while (said === heard) await new Promise((resolve) => setTimeout(resolve, 20));
    heard = said;
  };
}

test('--watch has nothing to look at in the standard input', async () => {
  const world = memoryWorld({});
  expect(await run(['--watch', '-'], world)).toBe(2);
  expect(world.err()).toBe('pm-lint: `--watch` looks at files, and `-` is none\n');
});
