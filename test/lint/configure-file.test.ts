import { describe, expect, test } from '@jest/globals';
import { type LintOptions, lint } from '../../src/lint/lint.ts';
import { noImpact, tellOptions } from './sample-rules.ts';

const options: LintOptions = {
  preset: 'minimal',
  extraRules: [noImpact, tellOptions],
  rules: { 'tell-options': ['info', { max: 7 }] },
};

function found(comment: string, more: LintOptions = {}) {
  const source = `${comment}\n\n# Outage\n\n## Impact\n\nAll of them.\n`;
  return lint(source, { ...options, ...more }).messages.map(
    ({ ruleId, severity, message }) => `${ruleId} ${severity} ${message}`,
  );
}

describe('pm-lint-configure-file', () => {
  const plain = found('');

  test('changes severities, and options that it names', () => {
    expect(plain.filter((each) => each.startsWith('tell-options'))).toHaveLength(1);
    const comment =
      '<!-- pm-lint-configure-file {"tell-options": ["warn", {"max": 3}],\n "no-impact": "off"} -->';
    const changed = found(comment);
    expect(changed.join('\n')).toMatch(/^tell-options warn .*3/m);
    expect(changed.join('\n')).not.toContain('no-impact');
  });

  test('keeps the options that it does not name', () => {
    const changed = found('<!-- pm-lint-configure-file {"tell-options": "error"} -->').join('\n');
    expect(changed).toMatch(/^tell-options error .*7/m);
  });

  test('is not followed where comments are not', () => {
    const comment = '<!-- pm-lint-configure-file {"tell-options": "off"} -->';
    expect(found(comment, { inlineConfig: false })).toEqual(plain);
  });

  test.each([
    ['{"no-impct": "off"}', 'There is no rule `no-impct` (did you mean `no-impact`?)'],
    ['{"no-impact": "loud"}', 'Rule `no-impact` cannot have severity `loud`'],
    ['{"tell-options": ["warn", {"mx": 3}]}', '`mx`'],
    ['no-impact: off', 'This is no JSON: write `{ "rule-name": "off" }`'],
    ['', 'This is no JSON: write `{ "rule-name": "off" }`'],
    ['["no-impact"]', 'This is no JSON: write `{ "rule-name": "off" }`'],
    ['{"__proto__": "off"}', 'There is no rule `__proto__`'],
  ])('%s changes nothing, and is reported', (settings, message) => {
    const changed = found(`<!-- pm-lint-configure-file ${settings} -->`);
    const problems = changed.filter((each) => each.startsWith('directive'));
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(message);
    expect(changed.filter((each) => !problems.includes(each))).toEqual(plain);
  });

  test('takes a reason, and must have one where reasons are asked for', () => {
    const without = found('<!-- pm-lint-configure-file {"no-impact": "off"} -->', {
      requireDirectiveReason: true,
    });
    expect(without.join('\n')).toContain('`pm-lint-configure-file` says no reason');
    const comment = '<!-- pm-lint-configure-file {"no-impact": "off"} -- a drill -->';
    expect(found(comment, { requireDirectiveReason: true }).join('\n')).not.toMatch(
      /no-impact|directive/,
    );
  });
});
