import { describe, expect, test } from '@jest/globals';
import { progressOn } from '../../src/cli/progress.ts';
import { memoryWorld } from './memory-world.ts';

/** A world in which so many milliseconds go by at each look at the clock. */
function slowWorld(step: number, isTTY: boolean, env = {}) {
  let time = 0;
  const said: string[] = [];
  const stderr = { isTTY, isClosed: () => false, write: (text: string) => said.push(text) };
  const now = () => {
    time += step;
    return time;
  };
  return { world: memoryWorld({}, { stderr, now, env }), said };
}

describe('progress', () => {
  test('is told after a second, and wiped before anything else is', () => {
    const { world, said } = slowWorld(400, true);
    const { tell, clear, stderr } = progressOn(world);
    for (let done = 0; done < 4; done += 1) tell(done, 9);
    expect(said).toEqual(['\r\u001b[K2 of 9 files', '\r\u001b[K3 of 9 files']);
    stderr.write('pm-lint: a.md: permission denied\n');
    clear();
    expect(said.slice(2)).toEqual(['\r\u001b[K', 'pm-lint: a.md: permission denied\n']);
  });

  test('is not told more often than anybody can read', () => {
    const { world, said } = slowWorld(10, true);
    const { tell } = progressOn(world);
    for (let done = 0; done < 150; done += 1) tell(done, 200);
    expect(said.length).toBeGreaterThan(1);
    expect(said.length).toBeLessThan(8);
  });

  test.each([
    ['in a pipe', false, {}],
    ['in CI', true, { CI: 'true' }],
  ])('is not told %s', (_where, isTTY, env) => {
    const { world, said } = slowWorld(400, isTTY, env);
    const { tell, clear } = progressOn(world);
    for (let done = 0; done < 9; done += 1) tell(done, 9);
    clear();
    expect(said).toEqual([]);
  });
});
