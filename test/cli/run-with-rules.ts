import { jest } from '@jest/globals';
import type { World } from '../../src/cli/world.ts';
import type { Rule } from '../../src/rules/define-rule.ts';

/** `run`, in a pm-lint that has these rules only. */
export async function runWithRules(
  rules: Rule[],
): Promise<(argv: string[], world: World) => Promise<number>> {
  jest.unstable_mockModule('../../src/rules/index.ts', () => ({ rules }));
  const { run } = await import('../../src/cli/run.ts');
  return run;
}
