// The pictures in docs/timeline.md are those that are drawn now. Write them anew with
// `npx pm-lint timeline --no-config -o docs/timeline.svg fixtures/templates/sre.md`, and without `-o`.

import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { parse, timelineToMermaid, timelineToSvg, toJson } from '../../src/index.ts';

const document = toJson(parse(text('fixtures/templates/sre.md')));

test('the picture is as it is drawn', () => {
  expect(text('docs/timeline.svg')).toBe(timelineToSvg(document));
});

test('the diagram is as it is drawn', () => {
  const [, diagram] = /^```mermaid\n([\s\S]*?)^```$/m.exec(text('docs/timeline.md')) ?? [];
  expect(diagram).toBe(timelineToMermaid(document));
});

function text(path: string): string {
  return readFileSync(path, 'utf8').replaceAll('\r\n', '\n');
}
