import { expect, test } from '@jest/globals';
import { plain } from '../../src/report/reporter.ts';
import { unifiedDiff } from '../../src/report/unified-diff.ts';

const patch = { style: plain, isTerminal: false };

test('shows the lines that change, and three around them', () => {
  const lines = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', ''];
  const before = lines.join('\n');
  const text = unifiedDiff('docs/a.md', [before, before.replace('e', 'E')], patch);
  expect(text).toBe(`--- docs/a.md
+++ docs/a.md
@@ -2,7 +2,7 @@
 b
 c
 d
-e
+E
 f
 g
 h
`);
});

test('keeps line endings, and the end of a text without one', () => {
  const text = unifiedDiff('a.md', ['a\r\nb\r\n', 'a\r\nc'], patch);
  expect(text).toBe(
    '--- a.md\n+++ a.md\n@@ -1,2 +1,2 @@\n a\r\n-b\r\n+c\n\\ No newline at end of file\n',
  );
});

test('is harmless on a terminal, and has colors', () => {
  const options = { style: (name: string, text: string) => `<${name}>${text}`, isTerminal: true };
  const text = unifiedDiff('a\nb.md', ['x\r\n', '\u001b[2Jx\r\n'], options);
  expect(text).toBe(
    '<bold>--- a b.md\n<bold>+++ a b.md\n<cyan>@@ -1,1 +1,1 @@\n<red>-x\n<green>+\\u{1b}[2Jx\n',
  );
});
