import { expect, test } from '@jest/globals';
import { ConfigError } from '../../src/lint/config-error.ts';
import { lint } from '../../src/lint/lint.ts';
import { toSettings } from '../../src/lint/settings.ts';

test('zones by abbreviation, upper case', () => {
  const { abbreviations } = toSettings({
    abbreviations: { cst: 'America/Chicago', IST: 'UTC+5:30' },
  });
  expect([...(abbreviations ?? [])]).toEqual([
    ['CST', { name: 'America/Chicago', iana: 'America/Chicago' }],
    ['IST', { name: 'UTC+5:30', offset: 330 }],
  ]);
  expect(toSettings({}).abbreviations).toBeUndefined();
});

test.each<[Record<string, string>, string]>([
  [
    { CST: 'America/Chcago' },
    'There is no time zone `America/Chcago` (did you mean `America/Chicago`?)',
  ],
  [{ CST: 'Narnia/Lamp' }, 'There is no time zone `Narnia/Lamp`: write it like'],
  [{ CST: 'IST' }, '`IST` stands for several time zones: write it like'],
  [
    { CSTT: 'America/Chicago' },
    'There is no abbreviation `CSTT` of a time zone (did you mean `CST`?)',
  ],
])('%j is a mistake', (abbreviations, message) => {
  expect(() => toSettings({ abbreviations })).toThrow(ConfigError);
  expect(() => lint('', { abbreviations })).toThrow(message);
});

test('what is explained is not ambiguous, and right in summer and winter', () => {
  const text =
    '# Outage\n\n## Timeline (CST)\n\n- 2024-07-01 10:00 Alert\n- 2024-07-01 10:05 CET Answer\n';
  const found = (options: object) =>
    lint(text, options).messages.flatMap(({ ruleId }) =>
      ruleId === 'time-zone-ambiguous' || ruleId === 'time-zone-dst-mismatch' ? [ruleId] : [],
    );
  expect(found({})).toEqual(['time-zone-ambiguous', 'time-zone-dst-mismatch']);
  expect(found({ abbreviations: { CST: 'America/Chicago', CET: 'Europe/Oslo' } })).toEqual([]);
});
