import { describe, expect, test } from '@jest/globals';
import { excerpt } from '../../src/report/excerpt.ts';
import { plain } from '../../src/report/reporter.ts';
import { message } from './results.ts';

describe('excerpt', () => {
  test.each<[string, string, [number, number], string[]]>([
    ['begins without the indent', '    - 14:02', [7, 12], ['- 14:02', '  ^^^^^']],
    ['keeps the indent that is the place', '  a', [1, 3], ['  a', '^^']],
    ['shows a tab as a space', 'a\tb c', [5, 6], ['a b c', '    ^']],
    ['counts wide characters', '会議 a', [4, 5], ['会議 a', '     ^']],
    ['counts emoji', '🔥 a', [4, 5], ['🔥 a', '   ^']],
    ['does not go beyond the line', 'ab', [2, 9], ['ab', ' ^']],
  ])('%s', (_name, line, [column, endColumn], expected) => {
    expect(excerpt(message([1, column, endColumn]), [line], plain)).toEqual(expected);
  });

  test('is cut around the place', () => {
    const line = `${'left '.repeat(40)}HERE${' right'.repeat(40)}`;
    const [text = '', carets = ''] = excerpt(message([1, 201, 205]), [line], plain);
    expect(text.length).toBeLessThan(100);
    expect(text).toMatch(/^….*…$/);
    expect(text.slice(carets.indexOf('^'), carets.length)).toBe('HERE');
  });

  test('does not part an emoji', () => {
    const line = '🔥'.repeat(200);
    for (let column = 1; column < 390; column += 1) {
      const [text = ''] = excerpt(message([1, column, column + 2]), [line], plain);
      expect(text.replaceAll('🔥', '')).toMatch(/^…?[^\uFFFD]{0,2}…?$/);
    }
  });

  test('is not made of a line that nobody wrote', () => {
    expect(excerpt(message([1, 1, 5]), ['x'.repeat(10_000)], plain)).toEqual([]);
    expect(excerpt(message([9, 1, 5]), ['x'], plain)).toEqual([]);
  });
});
