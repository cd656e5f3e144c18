import { expect, test } from '@jest/globals';
import { noImpact, noResolution, tellOptions } from '../lint/sample-rules.ts';
import { memoryWorld } from './memory-world.ts';
import { runWithRules } from './run-with-rules.ts';

const run = await runWithRules([noImpact, { ...noResolution, fixable: true }, tellOptions]);

test('rules lists the rules', async () => {
  expect(
    await print(['rules']),
  ).toBe(`rule           minimal  recommended  strict  fix  what is flagged
no-impact      -        error        error        Flags a section impact.
no-resolution  -        -            -       yes  Flags a section resolution.
tell-options   -        -            info         Options.
`);
});

test('rules --format json is for programs', async () => {
  expect(JSON.parse(await print(['rules', '-f', 'json']))[2]).toEqual({
    name: 'tell-options',
    description: 'Options.',
    category: 'structure',
    presets: tellOptions.presets,
    fixable: false,
    hasSuggestions: false,
    options: tellOptions.options,
    url: 'https://github.com/pm-lint/pm-lint/blob/main/docs/rules/tell-options.md',
  });
});

test('explain tells what a rule is about', async () => {
  expect(await print(['explain', 'tell-options'])).toBe(`tell-options

Options.

Category:    structure
Presets:     minimal: off, recommended: off, strict: [info,{max:5}]
Options:     {"max":3,"style":"long","words":["a"]}
Page:        https://github.com/pm-lint/pm-lint/blob/main/docs/rules/tell-options.md
`);
});

async function print(argv: string[]): Promise<string> {
  const at = memoryWorld({});
  expect(await run(argv, at)).toBe(0);
  expect(at.err()).toBe('');
  return at.out();
}
