import { describe, expect, test } from '@jest/globals';
import type { ActionItem } from '../../src/ast/nodes.ts';
import { toActionItem } from '../../src/json/action-item.ts';
import { description, label, paragraph, position, timestamp } from './tree.ts';

function item(...children: ActionItem['children']): ActionItem {
  return { type: 'actionItem', measure: 'improvement', status: 'done', children, position };
}

describe('toActionItem', () => {
  test('tells what, who, until when and where', () => {
    const ticket = { type: 'reference' as const, value: 'OPS-1', url: 'https://example.org/OPS-1' };
    const node = item(
      label('Tests'),
      description(paragraph('Test the rollback, ', { type: 'owner', value: '@ana' }, ', ', ticket)),
      { type: 'owner', value: 'Bo' },
      { type: 'owner', value: '@ana' },
      { type: 'reference', value: '#2' },
      ticket,
      timestamp('2024-03-05'),
      timestamp('by Q3', { due: true }),
    );

    expect(toActionItem({ ...node, priority: 'P1', category: 'prevent' })).toEqual({
      text: 'Test the rollback, @ana, OPS-1',
      label: 'Tests',
      kind: 'improvement',
      owners: ['@ana', 'Bo'],
      due: { text: 'by Q3', date: null },
      tickets: [
        { text: 'OPS-1', url: 'https://example.org/OPS-1' },
        { text: '#2', url: null },
      ],
      status: 'done',
      priority: 'P1',
      type: 'prevent',
      position,
    });
  });

  test('a due date may be a date', () => {
    const date = { explicitness: 'explicit' as const, value: '2024-04-01' };
    const node = item(timestamp('1 April 2024', { date, due: true }));

    expect(toActionItem(node).due).toEqual({ text: '1 April 2024', date: '2024-04-01' });
  });

  test('most may be absent', () => {
    expect(toActionItem(item(description(paragraph('Test.'))))).toMatchObject({
      label: null,
      owners: [],
      due: null,
      tickets: [],
      priority: null,
      type: null,
    });
  });
});
