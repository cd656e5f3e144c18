import { describe, expect, test } from '@jest/globals';
import { lint, parse, toJson } from '../src/index.ts';

/** Text of a shape that grows with `size`. */
type Shape = (size: number) => string;

/** What is written again and again in one paragraph. */
const paragraphs: Record<string, string> = {
  'open brackets': '[',
  'open images': '![',
  'links that do not end': '[a](',
  'titles that do not end': '[a](b "',
  'texts in brackets': '[a][b] ',
  'processing instructions that do not end': 'a <?',
  'comments that do not end': 'a <!-- ',
  'CDATA that does not end': 'a <![CDATA[',
  'stars that only open': '*a ',
  'stars that only close': 'a* ',
  'stars that do both': 'a**b',
  'stars in stars': '**a *b c* ',
  tildes: '~~a~~ ',
  'labels in labels': 'a: ',
  clocks: '10:00 ',
  quotation: '"a ',
};

/** What is written line by line. */
const lines: Record<string, (index: number) => string> = {
  'entries of a timeline': (index) => `- ${clock(index)} Node ${index} went away`,
  'entries in one paragraph': (index) => `${clock(index)} Node ${index} went away`,
  headings: (index) => `## Impact ${index}\n\nSlow.\n`,
  'underlined headings': (index) => `Part ${index}\n===\n`,
  'action items': (index) => `- [ ] Add a check to pool ${index} (@ana, OPS-${index})`,
  prose: (index) => `It was slow for ${index} minutes.\n`,
};

const shapes: Record<string, Shape> = {
  ...mapped(paragraphs, (piece) => (size) => piece.repeat(size / piece.length)),
  ...mapped(lines, (lineOf) => (size) => `## Timeline\n\n${upTo(size, lineOf)}`),
  'quotes in quotes': (size) => `${'> '.repeat(size / 2)}x`,
  'lists in lists': (size) => `${'- '.repeat(size / 2)}x`,
  'numbered lists in lists': (size) => `${'1. '.repeat(size / 3)}x`,
  'images in images': (size) => '!['.repeat(size / 6) + '](b)'.repeat(size / 6),
  'lazy lines': (size) => `> a\n${'b\n'.repeat(size / 2)}`,
  'owners of one item': (size) => `## Action items\n\n- Look ${'@ana, '.repeat(size / 6)}`,
  passwords: (size) => upTo(size, (index) => `password=hunter${index}x`).replaceAll('\n', ' '),
  'a row of stars on both sides': (size) => `${'*'.repeat(size / 2)}a${'*'.repeat(size / 2)}`,
};

/** What micromark copies much for, which shows in more text only. */
const longShapes: Record<string, Shape> = {
  quotes: (size) => '> a\n\n'.repeat(size / 5),
  'stars in one link': (size) => `[${'a**b'.repeat(size / 4)}](b)`,
};

/** Large enough that what grows with the square of it shows, small enough to run them all. */
const size = 5000;
/** Four times the text takes four times the time, or sixteen where each part is held against each. */
const mostOfFourTimes = 10;
/** Below this the clock and the collector of garbage are what is measured. */
const shortest = 100;

describe('four times the text does not take ten times the time', () => {
  test.each(Object.entries(shapes))('%s', (_, shape) => {
    const [first, last] = [timeOf(lint, shape(size)), timeOf(lint, shape(4 * size))];

    expect(last / Math.max(first, shortest)).toBeLessThan(mostOfFourTimes);
  });
});

describe('four times much text does not take eight times the time to be read', () => {
  test.each(Object.entries(longShapes))('%s', (_, shape) => {
    const [first, last] = [timeOf(parse, shape(4 * size)), timeOf(parse, shape(16 * size))];

    expect(last / Math.max(first, shortest)).toBeLessThan(8);
  });
});

test('four times the text has not ten times as much to be reported', () => {
  const reported = [size, 4 * size].map(
    (length) => JSON.stringify(lint(upTo(length, () => '## Impact\n\nSlow.\n')).messages).length,
  ) as [number, number];

  expect(reported[1] / reported[0]).toBeLessThan(mostOfFourTimes);
});

describe('nothing is too much', () => {
  const most: Record<string, string> = {
    '100,000 quotes in one another': `${'> '.repeat(100_000)}x`,
    '100,000 lists in one another': `${'- '.repeat(100_000)}x`,
    'lists in one another, by lines': upTo(200_000, (index) => `${'  '.repeat(index)}- x`),
    'a line of 10 MB': 'a'.repeat(10_000_000),
    '10,000 headings': upTo(150_000, (index) => `## Part ${index}`),
    'lone surrogates': '\ud800'.repeat(10_000),
    'NUL and marks of direction': '\0\u202e\u2066'.repeat(5000),
  };

  test.each(Object.entries(most))('%s', (_, text) => {
    expect(toJson(parse(text)).schemaVersion).toBe(1);
    expect(lint(text).messages).toBeInstanceOf(Array);
  });
});

/** Milliseconds of the processor, the least of some runs: other programs run beside this one. */
function timeOf(act: (text: string) => unknown, text: string): number {
  const runs = Array.from({ length: 2 }, () => {
    const before = process.cpuUsage();
    act(text);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.min(...runs);
}

function upTo(length: number, lineOf: (index: number) => string): string {
  let text = '';
  for (let index = 0; text.length < length; index++) text += `${lineOf(index)}\n`;
  return text;
}

function clock(minute: number): string {
  const [hour, rest] = [Math.floor(minute / 60) % 24, minute % 60];
  return [hour, rest].map((part) => String(part).padStart(2, '0')).join(':');
}

function mapped<From, To>(of: Record<string, From>, make: (from: From) => To): Record<string, To> {
  return Object.fromEntries(Object.entries(of).map(([name, from]) => [name, make(from)]));
}
