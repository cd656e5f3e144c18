import { describe, expect, test } from '@jest/globals';
import { pictureOf } from '../../src/picture/picture.ts';
import { colors } from '../../src/picture/svg/colors.ts';
import { layOut } from '../../src/picture/svg/layout.ts';
import type { Role } from '../../src/picture/svg/shapes.ts';
import { timelineToSvg } from '../../src/picture/svg.ts';
import { documentOf } from './document.ts';
import { elementsIn, faultsOf, outside, overlaps, rootOf } from './svg-faults.ts';

const hostile = documentOf([
  '2024-03-05 10:00 UTC: Outage starts `</text><script>alert(1)</script>` & "so" \u202eon\u0007 \ud800',
  '2024-03-05 10:01 UTC: <img src=x onerror=alert(1)> `]]>` &lt;b&gt;',
  `2024-03-05 10:02 UTC: ${'wordwithoutend'.repeat(60)}`,
  `2024-03-05 10:03 UTC: ${'多くの言葉'.repeat(80)} ${'🔥'.repeat(90)}`,
  '2024-03-05 10:04 UTC: انقطاع الخدمة',
  'Some time: nobody knows',
  '2024-03-05 10:05 UTC: Resolved',
]);

describe('a hostile document', () => {
  const svg = timelineToSvg(hostile) ?? '';

  test('is text, whatever it holds', () => {
    expect(faultsOf(svg)).toEqual([]);
    expect(svg).toContain(
      '&lt;/text&gt;&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;so&quot; on',
    );
    expect(svg).not.toMatch(/\u202e|\p{Cc}(?<!\n)/u);
    expect(svg).toBe(svg.toWellFormed());
  });

  test('is laid out as any other', () => {
    const picture = pictureOf(hostile);
    const layout = picture && layOut(picture);
    expect(layout && [...outside(layout), ...overlaps(layout)]).toEqual([]);
  });

  test('has text from right to left at the same edge', () => {
    expect(svg).toMatch(/<text x="168"[^>]* direction="rtl" text-anchor="end">انقطاع الخدمة</);
  });
});

test('an entry does not say again which turning point it is', () => {
  const entries = [
    '2024-03-05 10:00 UTC: **Detected:** the alert fires',
    '2024-03-05 10:05 UTC: Over',
  ];
  const svg = timelineToSvg(documentOf(entries)) ?? '';
  expect(svg).toContain('>Detected<');
  expect(svg).toContain('>the alert fires<');
});

test('says what it is to who cannot see it', () => {
  const root = rootOf(timelineToSvg(hostile) ?? '');
  expect(root.getAttribute('role')).toBe('img');
  const [title, description] = elementsIn(root);
  expect([title?.tagName, title?.textContent]).toEqual(['title', 'Outage']);
  expect([description?.tagName, description?.textContent]).toEqual([
    'desc',
    expect.stringContaining('Impact starts at 10:00.'),
  ]);
});

test('many turning points at once stand above each other', () => {
  const names = ['Start', 'Detected', 'Acknowledged', 'Mitigated', 'End'];
  for (const start of ['10:00:00', '10:00:40', '23:30:00']) {
    const times = ['10:00:41', '10:00:42', '10:00:43', '23:59:00'];
    const fields = names.map(
      (name, index) => `${name}: 2024-03-05 ${[start, ...times][index]} UTC`,
    );
    const picture = pictureOf(documentOf([], fields));
    const layout = picture && layOut(picture);
    expect(layout && [...outside(layout), ...overlaps(layout)]).toEqual([]);
  }
});

describe('contrast to the ground', () => {
  const roles = Object.keys(colors) as Role[];
  const shown = roles.filter((role) => !['ground', 'panel', 'line'].includes(role));

  test.each(shown)('of %s is enough for text, in light and dark', (role) => {
    for (const ground of ['ground', 'panel'] as const) {
      expect(contrast(colors[role].light, colors[ground].light)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(colors[role].dark, colors[ground].dark)).toBeGreaterThanOrEqual(4.5);
    }
  });
});

/** By WCAG 2.2: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
