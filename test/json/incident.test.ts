import { describe, expect, test } from '@jest/globals';
import type { Duration, Timestamp } from '../../src/ast/nodes.ts';
import { toJson } from '../../src/json/to-json.ts';
import { explicit, paragraph, position, postmortem, section, timestamp } from './tree.ts';

function stated(value: string, seconds: number, whole = true): Duration {
  return {
    type: 'duration',
    value,
    seconds,
    precision: 60,
    position,
    ...(whole ? { whole: true as const } : {}),
  };
}

function incidentOf(...facts: Array<Timestamp | Duration>) {
  return toJson(postmortem(section('duration', 'Duration', paragraph(...facts)))).incident;
}

function startAndEnd(start: Partial<Timestamp>, end: Partial<Timestamp>): Timestamp[] {
  return [
    timestamp('from', { ...start, milestones: ['start'] }),
    timestamp('to', { ...end, milestones: ['end'] }),
  ];
}

describe('incident', () => {
  test('the first moment that is marked counts', () => {
    const { acknowledged, mitigated } = incidentOf(
      timestamp('14:02', { milestones: ['mitigated'] }),
      timestamp('14:30', { milestones: ['mitigated', 'acknowledged'] }),
    );

    expect([mitigated?.text, acknowledged?.text]).toEqual(['14:02', '14:30']);
  });

  test.each<[string, Partial<Timestamp>, Partial<Timestamp>, number]>([
    ['on dates', explicit('2024-03-05', '23:30'), explicit('2024-03-06', '01:00:30'), 5430],
    ['on the clock', { time: '10:00' }, { time: '13:30' }, 12600],
    ['on the clock, over midnight', { time: '23:30' }, { time: '01:00' }, 5400],
    [
      'in two zones',
      explicit('2024-03-05', '10:00', 'UTC', 0),
      explicit('2024-03-05', '12:00', '+01:00', 60),
      3600,
    ],
    [
      'with a zone that has no offset',
      explicit('2024-03-05', '10:00', 'UTC', 0),
      explicit('2024-03-05', '12:00', 'IST'),
      7200,
    ],
  ])('duration is computed %s', (_, start, end, seconds) => {
    const facts = startAndEnd(start, end);

    expect(incidentOf(...facts).duration).toEqual({ text: null, seconds, source: 'computed' });
    expect(incidentOf(...facts, stated('an hour', 3600)).duration?.text).toBe('an hour');
  });

  test.each<[string, Partial<Timestamp>, Partial<Timestamp>]>([
    ['a time is none', { time: '10:00' }, { time: '23:59:60' }],
    ['one has no time', explicit('2024-03-05', '10:00'), {}],
    ['one has no date', explicit('2024-03-05', '10:00'), { time: '11:00' }],
    ['the end is first', explicit('2024-03-05', '10:00'), explicit('2024-03-05', '09:00')],
  ])('duration is as stated where %s', (_, start, end) => {
    const facts = startAndEnd(start, end);
    const text = '35 minutes';

    expect(incidentOf(...facts).duration).toBeNull();
    expect(incidentOf(...facts, stated('a moment', 1, false)).duration).toBeNull();
    expect(incidentOf(...facts, stated(text, 2100), stated('an hour', 3600)).duration).toEqual({
      text,
      seconds: 2100,
      source: 'stated',
    });
  });
});
