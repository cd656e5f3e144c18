import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { findDurations, findTimes, findZone, readLeadingTime } from '../../src/time/index.ts';

const piece = fc.constantFrom(
  ...['1', '12', '30', '2024', '45', ':', '-', '–', '/', '.', ',', ' ', '\t', '\n', '(', ')', '~'],
  ...['AM', 'pm', 'h', 'm', 'UTC', 'PST', '+1', 'Z', 'T', 'March', 'may', 'Mon', 'th', 'of', 'to'],
  ...['at', 'from', 'between', 'and', 'about', 'noon', 'hours', 'fifth', 'Pacific', 'Time', '月'],
  ...['half', 'a', '🕐', '時', '北京时间', '?', '[', '|', 'US/Pacific', '\u00a0'],
);
const written = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));
const anyText = fc.oneof(written, fc.string({ unit: 'binary' }));

interface Span {
  start: number;
  end: number;
}

function expectTight(text: string, { start, end }: Span): void {
  expect(start).toBeGreaterThanOrEqual(0);
  expect(end).toBeLessThanOrEqual(text.length);
  const slice = text.slice(start, end);
  expect(slice).not.toBe('');
  expect(slice).toBe(slice.trim());
}

function expectInOrder(text: string, spans: readonly Span[]): void {
  let behind = 0;
  for (const span of spans) {
    expect(span.start).toBeGreaterThanOrEqual(behind);
    expectTight(text, span);
    behind = span.end;
  }
}

test('times are in the text, tight, in order, and do not overlap', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const times = findTimes(text);
      expectInOrder(text, times);
      for (const time of times) {
        if (time.type === 'range')
          expectInOrder(text, time.to ? [time.from, time.to] : [time.from]);
      }
    }),
    { numRuns: 3000 },
  );
});

test('a leading time is in the text, and its event behind it', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const found = readLeadingTime(text);
      if (!found) return;
      expectTight(text, found.time);
      expect(found.end).toBeGreaterThanOrEqual(found.time.end);
      expect(found.end).toBeLessThanOrEqual(text.length);
    }),
    { numRuns: 3000 },
  );
});

test('durations and zones are in the text and tight', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expectInOrder(text, findDurations(text));
      const zone = findZone(text);
      if (zone) expectTight(text, zone);
    }),
    { numRuns: 3000 },
  );
});

// A quadratic reader takes minutes. Time of the processor: others may be busy on it too.
describe('a line of 100 KB is read at once', () => {
  test.each([
    ...['1', '12', '1:', '10:00', '10:00 ', '10:00 -', ' ', '-', '~', 'A ', '1/', '1/2/', '2024-'],
    ...['1 may ', 'may 1 ', 'UTC', '(UTC', '10:00 (', '1h ', 'about ', 'Aa/Bb ', 'Pacific ', '1,'],
    ...['fifth of march ', 'Mon, ', '| |', ':a', '1月', 'All times are ', 'half ', '\u00a0'],
  ])('%j', (seed) => {
    const text = seed.repeat(100_000 / seed.length);
    const before = process.cpuUsage();
    findTimes(text);
    readLeadingTime(text);
    findDurations(text);
    findZone(text);
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(4000);
  });
});
