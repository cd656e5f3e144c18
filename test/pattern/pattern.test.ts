import { describe, expect, test } from '@jest/globals';
import { characterClasses } from '../../src/pattern/character-classes.ts';
import { pattern } from '../../src/pattern/pattern.ts';

describe('classes', () => {
  /** For which the classes are Unicode's, by first and last character. */
  const kept: Array<[number, number]> = [
    [0x0000, 0x02ff],
    [0x0370, 0x0482],
    [0x2000, 0x20bf],
    [0x2190, 0x2bff],
    [0x3000, 0x30ff],
    [0x4dc0, 0xa48c],
    [0xac00, 0xd7a3],
    [0xff00, 0xffa0],
  ];

  test.each([...characterClasses.keys()])('%s', (name) => {
    const isIn = pattern.cased`^\p{${name}}$`;
    const isInUnicode = new RegExp(`^\\p{${name}}$`, 'u');
    const others = kept
      .flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, at) => first + at))
      .map((code) => String.fromCharCode(code))
      .filter((character) => /\P{Cn}/u.test(character))
      .filter((character) => isIn.test(character) !== isInUnicode.test(character));
    expect(others.map((each) => each.charCodeAt(0).toString(16))).toEqual([]);
  });

  test('halves of pictographs are symbols', () => {
    expect(pattern.cased`^\p{S}+$`.test('🚨🔥')).toBe(true);
    expect(pattern.i`(?<!\p{L})outage`.test('🚨outage')).toBe(true);
  });
});

test('inside of brackets and outside, and what is left out', () => {
  expect(pattern.i`[\p{L}\p{N}-]+`.exec('… Größe-2 …')?.[0]).toBe('Größe-2');
  expect(pattern.i`\P{L}\p{L}`.exec('xy-é')?.[0]).toBe('-é');
  expect(pattern.i`[^\p{L}]é`.exec('éÉ É')?.[0]).toBe(' É');
  expect(pattern.i`\[\p{L}\]`.exec('[x]')?.[0]).toBe('[x]');
});

test('values are patterns too', () => {
  expect(pattern.i`(?:${['ärger', String.raw`\p{L}{3}`].join('|')})$`.exec('DEN ÄRGER')?.[0]).toBe(
    'ÄRGER',
  );
});

test('what is no pattern', () => {
  expect(() => pattern.i`(`).toThrow(SyntaxError);
  expect(() => pattern.i`\p{Script=Han}`).toThrow(SyntaxError);
  expect(() => pattern.i`[\P{L}]`).toThrow('There is no class \\P{L} in brackets');
});
