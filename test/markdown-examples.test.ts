// The examples of the specifications of Markdown: no postmortem, and each goes through as one.

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import specification from 'commonmark-spec';
import { readingFaults } from './properties/document-faults.ts';

/** One for each rule of <https://github.github.com/gfm/> that CommonMark does not have. */
const gfm = new URL('../fixtures/gfm/', import.meta.url);

describe('CommonMark', () => {
  test('has its examples', () => {
    expect(specification.tests.length).toBe(652);
  });

  test.each(sections())('%s', async (_, examples) => {
    await expectNoFaults(examples.map(({ markdown }) => markdown.replaceAll('→', '\t')));
  });

  test('all in one document', async () => {
    await expectNoFaults([specification.tests.map(({ markdown }) => markdown).join('\n')]);
  });
});

test.each(readdirSync(gfm))('GFM: %s', async (name) => {
  await expectNoFaults([readFileSync(new URL(name, gfm), 'utf8')]);
});

/** Neither as it is, nor as a part of a postmortem. */
async function expectNoFaults(texts: string[]): Promise<void> {
  for (const text of texts.flatMap((text) => [text, `## Timeline\n\n${text}`])) {
    expect([text, await readingFaults(text)]).toEqual([text, []]);
  }
}

function sections() {
  const bySection = new Map<string, typeof specification.tests>();
  for (const example of specification.tests) {
    const examples = bySection.get(example.section) ?? [];
    bySection.set(example.section, [...examples, example]);
  }
  return [...bySection];
}
