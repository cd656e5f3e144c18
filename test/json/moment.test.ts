import { describe, expect, test } from '@jest/globals';
import { toMoment } from '../../src/json/moment.ts';
import { explicit, position, timestamp } from './tree.ts';

describe('toMoment', () => {
  test('tells what the document gives', () => {
    const node = timestamp('~14:02 IST', {
      time: '14:02',
      approximate: true,
      date: { explicitness: 'inherited', value: '2024-03-05', from: position },
      zone: { explicitness: 'assumed', value: { name: 'IST' } },
    });

    expect(toMoment(node)).toEqual({
      text: '~14:02 IST',
      date: '2024-03-05',
      time: '14:02',
      zone: { text: 'IST', offset: null, iana: null },
      dateSource: 'inherited',
      zoneSource: 'assumed',
      approximate: true,
      instant: null,
      position,
    });
  });

  test('leaves out what it does not give', () => {
    expect(toMoment(timestamp('5 March'))).toEqual({
      text: '5 March',
      date: null,
      time: null,
      zone: null,
      dateSource: null,
      zoneSource: null,
      approximate: false,
      instant: null,
      position,
    });
  });

  test.each([
    ['UTC', 0, '+00:00', '2024-03-05T14:02:00Z'],
    ['PST', -480, '-08:00', '2024-03-05T22:02:00Z'],
    ['+05:30', 330, '+05:30', '2024-03-05T08:32:00Z'],
    ['-03:30', -210, '-03:30', '2024-03-05T17:32:00Z'],
  ])('derives offset and instant of %s', (name, minutes, offset, instant) => {
    const moment = toMoment(timestamp('x', explicit('2024-03-05', '14:02', name, minutes)));

    expect(moment.zone).toEqual({ text: name, offset, iana: null });
    expect(moment.instant).toBe(instant);
  });

  test('takes the offset of a region on that date', () => {
    const value = { name: 'Pacific Time', iana: 'America/Los_Angeles' };
    const zone = { explicitness: 'explicit' as const, value };
    const on = (date: string) =>
      toMoment(timestamp('x', { ...explicit(date, '12:00'), zone })).zone?.offset;

    expect([on('2024-01-05'), on('2024-07-05')]).toEqual(['-08:00', '-07:00']);
  });

  test('tells a fixed offset without a date', () => {
    const zone = { explicitness: 'explicit' as const, value: { name: 'CET', offset: 60 } };

    expect(toMoment(timestamp('14:02 CET', { time: '14:02', zone })).zone?.offset).toBe('+01:00');
  });
});
