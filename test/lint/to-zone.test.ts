import { expect, test } from '@jest/globals';
import { ConfigError } from '../../src/lint/config-error.ts';
import { lint } from '../../src/lint/lint.ts';
import { toZone } from '../../src/lint/to-zone.ts';

test.each(['UTC', 'Europe/Oslo', 'PST', 'UTC+2'])('%s is a zone', (name) => {
  expect(toZone(name)?.name).toBe(name);
});

test.each(['', 'soon', 'Narnia/Lamp', 'all times are UTC'])('%j is none', (name) => {
  expect(() => toZone(name)).toThrow(ConfigError);
});

test('no name is no zone', () => {
  expect(toZone(undefined)).toBeUndefined();
});

test('lint knows zones', () => {
  expect(() => lint('', { timezone: 'Narnia/Lamp' })).toThrow(
    'There is no time zone `Narnia/Lamp`',
  );
});
