// What docs/canonical.md shows is so: each document becomes what stands behind it.

import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { format } from '../../src/index.ts';
import { toZone } from '../../src/lint/to-zone.ts';

const page = readFileSync('docs/canonical.md', 'utf8').replaceAll('\r\n', '\n');
const blocks = [...page.matchAll(/^```markdown\n([\s\S]*?)^```$/gm)].map(([, text = '']) => text);
const pairs = blocks.slice(0, -1).flatMap((text, index) => {
  const isSource = index % 2 === (index < timelineExample() ? 0 : 1);
  return isSource ? [[text, blocks[index + 1] ?? '']] : [];
});

test.each(pairs)('%s', (source, canonical) => {
  expect(format(source)).toMatchObject({ output: canonical, kept: [] });
});

test('the entry in another zone', () => {
  const source = blocks[timelineExample() - 2] ?? '';
  const { output } = format(source, { toZone: toZone('UTC') });
  expect(output).toContain(blocks[timelineExample()]);
});

/** The one block that is no pair: an entry in another zone. */
function timelineExample(): number {
  return blocks.findIndex((text) => text.startsWith('- 2024-03-06 07:40 UTC'));
}
