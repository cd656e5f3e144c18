import { describe, expect, test } from '@jest/globals';
import type { Postmortem, Section, SectionKind } from '../../src/ast/nodes.ts';
import { isPostmortem } from '../../src/lint/is-postmortem.ts';

describe('isPostmortem', () => {
  test.each<[string, Section[], boolean]>([
    ['nothing', [], false],
    ['one kind', [section(['impact']), section(['impact'])], false],
    ['two kinds, and no time', [section(['impact']), section(['root-cause'])], false],
    ['two kinds', [section(['impact']), section(['root-cause'], event())], true],
    ['two kinds, one in the other', [section(['impact'], section(['trigger'], event()))], true],
    ['kinds that other documents have', [section(['summary']), section(['background'])], false],
    ['a timeline without entries', [section(['timeline'])], false],
    ['a timeline with an entry', [section(['timeline'], event())], true],
    ['entries by day', [section(['timeline'], section(['other'], event()))], true],
    ['entries elsewhere', [section(['other'], event())], false],
  ])('%s', (_name, children, expected) => {
    const tree: Postmortem = { type: 'postmortem', language: 'en', children };
    expect(isPostmortem(tree)).toBe(expected);
  });
});

function section(
  kinds: [SectionKind, ...SectionKind[]],
  ...children: Array<Section['children'][number]>
): Section {
  const title = { type: 'title', style: 'atx', children: [] } as const;
  return {
    type: 'section',
    kinds,
    depth: 1,
    children: [{ ...title, children: [] }, ...(children as never[])],
  };
}

function event(): Section['children'][number] {
  const timestamp = { type: 'timestamp', value: '14:02', time: '14:02' } as const;
  return { type: 'timelineEvent', kind: 'other', children: [timestamp] };
}
