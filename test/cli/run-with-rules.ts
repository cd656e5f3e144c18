import { jest } from '@jest/globals';
import type { World } from '../../src/cli/world.ts';
import { compileSchema } from '../../src/config/compile-schema.ts';
import { configSchema } from '../../src/config/config-schema.ts';
import type { Rule } from '../../src/rules/define-rule.ts';

/** `run`, in a pm-lint that has these rules only. */
export async function runWithRules(
  rules: Rule[],
): Promise<(argv: string[], world: World) => Promise<number>> {
  jest.unstable_mockModule('../../src/rules/index.ts', () => ({ rules }));
  // It is generated from the rules.
  const validate = compileSchema(configSchema(rules));
  jest.unstable_mockModule('../../src/config/own-rules-validator.ts', () => ({ validate }));
  const { run } = await import('../../src/cli/run.ts');
  return run;
}
