import { describe, expect, test } from '@jest/globals';
import { readConfigText } from '../../src/config/config-text.ts';

const json = `\ufeff{
  // Ours
  "timezone": "UTC",
  "rules": { "a": ["warn", { "max": 3, }], },
}
`;
const yaml = `# Ours
timezone: UTC
rules:
  a: [warn, {max: 3}]
  empty:
`;

describe.each([
  ['.pm-lintrc.jsonc', json],
  ['.pm-lintrc.yaml', yaml],
])('%s', (file, source) => {
  const lines = source.split('\n');
  const text = readConfigText(source, file);
  const at = (path: Array<string | number>, isKey?: boolean) => {
    const { line, column } = text.locate(path, isKey);
    return lines[line - 1]?.slice(column - 1);
  };

  test('is read', () => {
    expect(text.errors).toEqual([]);
    expect(text.value).toMatchObject({ timezone: 'UTC', rules: { a: ['warn', { max: 3 }] } });
  });

  test('says where values and keys are', () => {
    expect(at(['timezone'])).toMatch(/^"?UTC/);
    expect(at(['timezone'], true)).toMatch(/^"?timezone/);
    expect(at(['rules', 'a', 0])).toMatch(/^"?warn/);
    expect(at(['rules', 'a', 1, 'max'])).toMatch(/^3/);
    expect(at(['rules', 'a', 1, 'max'], true)).toMatch(/^"?max/);
  });

  test('says where the nearest thing is of what is not there', () => {
    expect(at(['rules', 'a', 1, 'min', 0])).toMatch(/^\{\s?"?max/);
    expect(at([])).toMatch(/^(?:\ufeff?\{|timezone)/);
  });
});

test('what is left empty has a place', () => {
  expect(readConfigText(yaml, 'x.yml').locate(['rules', 'empty']).line).toBe(5);
});

test('an empty YAML file says nothing', () => {
  expect(readConfigText('# Nothing yet\n', 'x.yaml').value).toEqual({});
});

test.each<[string, string, string, number, number]>([
  ['x.json', '{"a": 1 "b": 2}', 'A `,` is missing', 1, 9],
  ['x.json', '{\n  "a": 1,\n  "b": \n', 'A value is missing', 4, 1],
  ['x.json', '', 'A value is missing', 1, 1],
  ['x.json', '{"a": 1,\n "a": 2}', '`a` stands here twice', 2, 2],
  ['x.yaml', 'a: 1\na: 2\n', 'Map keys must be unique', 2, 1],
  ['x.yaml', 'a: [1\nb: 2\n', 'Flow sequence', 2, 1],
])('%s: %j is told: %s', (file, source, message, line, column) => {
  const [error] = readConfigText(source, file).errors;
  expect(error).toEqual({ line, column, message: expect.stringContaining(message) });
});
