import { describe, expect, test } from '@jest/globals';
import { toSections } from '../../src/json/section.ts';
import {
  description,
  event,
  field,
  label,
  paragraph,
  position,
  section,
  timestamp,
  title,
} from './tree.ts';

describe('toSections', () => {
  test('makes a tree', () => {
    const trigger = section('trigger', 'Trigger');
    const cause = section('root-cause', 'Root cause', paragraph('A flag.'), trigger);

    expect(toSections([title('Outage'), paragraph('Prose.'), cause])).toEqual([
      {
        kinds: ['root-cause'],
        title: 'Root cause',
        text: 'A flag.',
        position,
        sections: [{ kinds: ['trigger'], title: 'Trigger', text: '', position, sections: [] }],
      },
    ]);
  });

  test('cuts the colon off the title', () => {
    const sections = toSections([section('impact', 'Impact:'), section('impact', '影響：')]);

    expect(sections.map((each) => each.title)).toEqual(['Impact', '影響']);
  });

  test('a block, an entry and an item is a line each', () => {
    const [timeline] = toSections([
      section(
        'timeline',
        'Timeline',
        field('date', 'Date', '5 March'),
        event(
          { type: 'interval', children: [timestamp('14:02'), timestamp('14:40')], position },
          label('Escalation'),
          description(paragraph('Ana  pages\n  Bo.'), paragraph('No answer.')),
        ),
        {
          type: 'actionItem',
          measure: 'task',
          status: 'open',
          children: [description(paragraph('Page both.')), { type: 'owner', value: '@ana' }],
        },
        { type: 'code', value: 'GET /\n  500' },
      ),
    ]);

    expect(timeline?.text).toBe(
      'Date: 5 March\n14:02 - 14:40 Escalation: Ana pages Bo. No answer.\nPage both. @ana\nGET /\n500',
    );
  });
});
