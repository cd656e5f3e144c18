import { describe, expect, test } from '@jest/globals';
import remarkParse from 'remark-parse';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { ConfigError, remarkLintPostmortem, remarkPostmortem } from '../src/index.ts';
import { noDetection, noImpact, noSummary } from './lint/sample-rules.ts';

const value = '# Outage\n\n## Impact\n\nMuch.\n\n## Summary\n\nIt broke.\n\n## Detection\n\nx\n';
const processor = unified().use(remarkParse).use(remarkStringify).freeze();

describe('remarkPostmortem', () => {
  test('leaves the tree in the data of the file, and the text as it is', async () => {
    const file = await processor().use(remarkPostmortem).process(value);
    expect(file.data.postmortem?.type).toBe('postmortem');
    expect(String(file)).toBe(value);
  });
});

describe('remarkLintPostmortem', () => {
  const extraRules = [noImpact, noSummary, noDetection];

  test('reports with the severities of vfile', async () => {
    const file = new VFile({ path: 'docs/a.md', value });
    await processor().use(remarkLintPostmortem, { extraRules }).process(file);
    const own = file.messages.filter(({ ruleId }) =>
      extraRules.some((rule) => rule.name === ruleId),
    );
    expect(own.map(({ ruleId, fatal, line }) => [ruleId, fatal, line])).toEqual([
      ['no-impact', true, 3],
      ['no-summary', false, 7],
      ['no-detection', undefined, 11],
    ]);
    expect(own[0]).toMatchObject({
      source: 'pm-lint',
      reason: 'There is a section `impact`',
    });
    expect(String(own[0])).toMatch(/^docs\/a\.md:3:1/);
  });

  test('takes the options of lint', async () => {
    const rules = { 'no-impact': 'off' } as const;
    const file = await processor().use(remarkLintPostmortem, { extraRules, rules }).process(value);
    expect(file.messages.map(({ ruleId }) => ruleId)).not.toContain('no-impact');
  });

  test('throws for a rule that is not there', async () => {
    const rules = { nothing: 'off' } as const;
    await expect(
      processor().use(remarkLintPostmortem, { rules }).process(value),
    ).rejects.toBeInstanceOf(ConfigError);
  });
});
