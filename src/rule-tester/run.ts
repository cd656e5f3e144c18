import { ruleFaults } from '../lint/rule-faults.ts';
import type { Rule } from '../rules/define-rule.ts';
import {
  caseFaults,
  duplicates,
  type InvalidCase,
  type RuleTests,
  type ValidCase,
} from './cases.ts';
import { checkInvalid, checkValid } from './check-case.ts';

export type * from './cases.ts';

/** How tests are told to whatever runs them: Jest, Vitest, Mocha, `node:test`, … */
export interface Framework {
  describe: (name: string, tests: () => void) => unknown;
  it: (name: string, test: () => void) => unknown;
}

interface Test {
  group: 'rule' | 'valid' | 'invalid';
  name: string;
  check: () => void;
}

/**
 * Test a rule on documents.
 *
 * Besides what a case expects, it is tested that the rule can be used as it is described, that what
 * it finds is inside of the document, that fixes end, change nothing that the document tells, and
 * that it says the same of the same document.
 *
 * @param framework
 *   The global `describe` and `it` where it is not given. Where there are none, or with null, the
 *   tests run at once.
 * @throws {Error} Tests that run at once have failed; the message shows all of them.
 */
export function run(
  rule: Rule,
  tests: RuleTests,
  framework: Framework | null = globalFramework(),
): void {
  const all = listTests(rule, tests);
  if (framework) runIn(framework, rule, all);
  else runAtOnce(rule, all);
}

function runIn({ describe, it }: Framework, rule: Rule, all: Test[]): void {
  describe(String(rule?.name), () => {
    for (const group of ['rule', 'valid', 'invalid'] as const) {
      const inGroup = all.filter((test) => test.group === group);
      describe(group, () => {
        for (const { name, check } of inGroup) it(name, check);
      });
    }
  });
}

function globalFramework(): Framework | null {
  const { describe, it } = globalThis as Partial<Framework>;
  return describe && it ? { describe, it } : null;
}

function runAtOnce(rule: Rule, tests: Test[]): void {
  const failures = tests.flatMap(({ group, name, check }) => {
    try {
      check();
      return [];
    } catch (error) {
      const { message } = error instanceof Error ? error : new Error(String(error));
      return `${group}: ${name}\n${message.replace(/^/gm, '  ')}`;
    }
  });
  if (failures.length === 0) return;
  const count = `${failures.length} of ${tests.length} tests of \`${rule.name}\` failed`;
  throw new Error([count, ...failures].join('\n\n'));
}

function listTests(rule: Rule, tests: RuleTests): Test[] {
  const { valid, invalid } = tests;
  return [
    {
      group: 'rule',
      name: 'is complete',
      check: () => fail([...ruleFaults(rule), ...optionFaults(rule)]),
    },
    { group: 'rule', name: 'has cases of both kinds', check: () => fail(listFaults(tests)) },
    ...listed(valid).map((each): Test => {
      const value = typeof each === 'string' ? { source: each } : each;
      const check = () => {
        fail(caseFaults(value, 'valid'));
        checkValid(rule, value);
      };
      return { group: 'valid', name: nameOf(value), check };
    }),
    ...listed(invalid).map((each): Test => {
      const check = () => {
        fail(caseFaults(each, 'invalid'));
        checkInvalid(rule, each);
      };
      return { group: 'invalid', name: nameOf(each), check };
    }),
  ];
}

/** Options have defaults, so that the rule need not ask whether they are there. */
function optionFaults({ options }: Rule): string[] {
  const { properties = {} } = (options?.schema ?? {}) as { properties?: object };
  const names = [Object.keys(properties), Object.keys(options?.defaults ?? {})] as const;
  return [
    ...names[0]
      .filter((name) => !names[1].includes(name))
      .map((name) => `Option \`${name}\` has no default`),
    ...names[1]
      .filter((name) => !names[0].includes(name))
      .map((name) => `Option \`${name}\` is not in the schema`),
  ];
}

function listed<Case>(cases: Case[] | undefined): Case[] {
  return Array.isArray(cases) ? cases : [];
}

function listFaults(tests: RuleTests): string[] {
  return (['valid', 'invalid'] as const).flatMap((kind) => {
    const cases = listed<string | ValidCase>(tests[kind]);
    if (cases.length === 0) return `There is no ${kind} case`;
    return duplicates(cases).map((index) => `${kind}[${index}] is the same as a case before`);
  });
}

function nameOf({ name, source }: ValidCase | InvalidCase): string {
  return (
    name ??
    String(source)
      .split('\n')
      .find((line) => line.trim()) ??
    'an empty document'
  );
}

/** @throws {Error} There is a fault. */
function fail(faults: string[]): void {
  if (faults.length > 0) throw new Error(faults.join('\n'));
}
