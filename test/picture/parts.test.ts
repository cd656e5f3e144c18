import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { placeFlags } from '../../src/picture/svg/flags.ts';
import { textWidth } from '../../src/picture/svg/text-width.ts';
import { ticks } from '../../src/picture/svg/ticks.ts';
import { shorten, wrapText } from '../../src/picture/svg/wrap-text.ts';

describe('flags', () => {
  test('far from each other are in one row', () => {
    const places = placeFlags([flag(0), flag(200), flag(400)], 600);
    expect(places).toEqual([0, 0, 0].map((row) => ({ row, isTurned: false })));
  });

  test('of the same place are above each other, the first on top', () => {
    expect(placeFlags([flag(50), flag(50), flag(50)], 600).map(({ row }) => row)).toEqual([
      2, 1, 0,
    ]);
  });

  test('at the right edge are turned, and the last is on top', () => {
    const places = placeFlags([flag(200), flag(540), flag(590)], 600);
    expect(places.map(({ isTurned }) => isTurned)).toEqual([false, true, true]);
    expect(places.map(({ row }) => row)).toEqual([0, 0, 1]);
  });

  test('never hide the text of another, nor have a pole in it', () => {
    const xs = fc.array(fc.integer({ min: 32, max: 928 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(xs, fc.integer({ min: 60, max: 150 }), (places, width) => {
        const flags = [...places].sort((one, other) => one - other).map((x) => ({ x, width }));
        const put = placeFlags(flags, 960);
        const texts = flags.map(({ x }, index) => {
          const { row, isTurned } = put[index] ?? { row: 0, isTurned: false };
          return { pole: x, row, from: isTurned ? x - width : x, to: isTurned ? x : x + width };
        });
        for (const one of texts) {
          for (const other of texts) {
            if (one === other) continue;
            const isIn = other.pole > one.from && other.pole < one.to;
            if (isIn) expect(one.row).toBeGreaterThan(other.row);
            if (one.row === other.row)
              expect(one.to < other.from || other.to < one.from).toBe(true);
          }
        }
      }),
    );
  });
});

describe('lines', () => {
  const room = { width: 100, size: 10, lines: 3 };

  test('are broken between words', () => {
    expect(wrapText('The disk of the invoice job is full', room)).toEqual([
      'The disk of the',
      'invoice job is full',
    ]);
  });

  test('that are too many end in an ellipsis', () => {
    expect(wrapText('The disk, of the invoice job, is full', { ...room, lines: 1 })).toEqual([
      'The disk, of the…',
    ]);
    expect(shorten('Short', room)).toBe('Short');
    expect(wrapText('', room)).toEqual([]);
  });

  test('of Chinese do not begin with a stop', () => {
    const lines = wrapText('数据库主节点磁盘，已满所有写。入', room);
    expect(lines.join('')).toBe('数据库主节点磁盘，已满所有写。入');
    expect(lines.some((line) => /^[，。]/.test(line))).toBe(false);
  });

  test('have room, and all words as far as they go', () => {
    const texts = fc.array(fc.oneof(fc.string({ unit: 'grapheme' }), fc.lorem()), { maxLength: 8 });
    fc.assert(
      fc.property(texts, fc.integer({ min: 1, max: 5 }), (words, lines) => {
        const text = words.join(' ').replace(/\s+/g, ' ').trim();
        const broken = wrapText(text, { ...room, lines });
        expect(broken.length).toBeLessThanOrEqual(lines);
        for (const line of broken) {
          const isOne = [...new Intl.Segmenter().segment(line)].length <= 2;
          expect(isOne || textWidth(line, 10) <= 100).toBe(true);
        }
        const whole = broken.join('').replaceAll(' ', '');
        if (!whole.endsWith('…')) expect(whole).toBe(text.replaceAll(' ', ''));
      }),
    );
  });
});

describe('ticks', () => {
  const hour = 3600;
  const day = 24 * hour;

  test('are at round times, and at midnight the day', () => {
    const texts = ticks(22 * hour, 26 * hour, 8, true).map(({ text }) => text);
    expect(texts).toEqual(['22:00', '23:00', '01-02', '01:00', '02:00']);
  });

  test('of days without dates are numbered', () => {
    const found = ticks(22 * hour, 26 * hour, 8, false);
    expect(found.map(({ text }) => text)).toEqual(['22:00', '23:00', 'Day 2', '01:00', '02:00']);
    expect(found.map(({ isDay }) => isDay)).toEqual([false, false, true, false, false]);
  });

  test.each([1, 59, hour, 5 * hour, day, 20 * day, 400 * day, 60_000 * day])(
    'of %i seconds are few',
    (span) => {
      const found = ticks(17, 17 + span, 8, true);
      expect(found.length).toBeGreaterThanOrEqual(1);
      expect(found.length).toBeLessThanOrEqual(8);
    },
  );
});

function flag(x: number): { x: number; width: number } {
  return { x, width: 100 };
}
