import { describe, expect, test } from '@jest/globals';
import { toTimelineEvent } from '../../src/json/timeline.ts';
import { description, event, explicit, label, paragraph, position, timestamp } from './tree.ts';

const interval = {
  type: 'interval' as const,
  children: [timestamp('14:02'), timestamp('14:40')] as [
    ReturnType<typeof timestamp>,
    ReturnType<typeof timestamp>,
  ],
  position,
};

describe('toTimelineEvent', () => {
  test('tells an entry', () => {
    const entry = event(
      timestamp('14:02', explicit('2024-03-05', '14:02')),
      label('Escalation'),
      description(paragraph('Ana pages Bo.'), paragraph('No answer.')),
    );

    expect(toTimelineEvent({ ...entry, kind: 'escalation' })).toEqual({
      at: expect.objectContaining({ text: '14:02', date: '2024-03-05' }),
      until: null,
      label: 'Escalation',
      text: 'Ana pages Bo.\nNo answer.',
      kind: 'escalation',
      position,
    });
  });

  test('an interval gives both ends', () => {
    const { at, until } = toTimelineEvent(event(interval, description(paragraph('Down.'))));

    expect([at?.text, until?.text]).toEqual(['14:02', '14:40']);
  });

  test('an open interval has no end', () => {
    const open = { ...interval, children: [timestamp('14:02')] as [ReturnType<typeof timestamp>] };

    expect(toTimelineEvent(event(open)).until).toBeNull();
  });

  test('a time of its own goes before those in the prose', () => {
    const entry = event(description(paragraph('Since ', timestamp('13:00'))), timestamp('14:02'));

    expect(toTimelineEvent(entry).at?.text).toBe('14:02');
  });

  test('a time may be in the prose, which keeps it', () => {
    const entry = toTimelineEvent(event(description(paragraph('At ', interval, ' it was down.'))));

    expect([entry.at?.text, entry.until?.text]).toEqual(['14:02', '14:40']);
    expect(entry.text).toBe('At 14:02 - 14:40 it was down.');
  });

  test('an entry may have no time', () => {
    const entry = toTimelineEvent(event(description(paragraph('Later: quiet.'))));

    expect([entry.at, entry.until, entry.label]).toEqual([null, null, null]);
  });
});
