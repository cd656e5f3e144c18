import { describe, expect, test } from '@jest/globals';
import { clockText } from '../../src/picture/clock.ts';
import { coreOf } from '../../src/picture/core.ts';
import { describePicture } from '../../src/picture/describe.ts';
import { type Picture, pictureOf } from '../../src/picture/picture.ts';
import { documentOf } from './document.ts';

describe('rows', () => {
  test('are in order, whatever the order of the document', () => {
    const { rows } = draw(['2024-03-05 10:40 UTC: Over', '2024-03-05 10:00 UTC: Down']);
    expect(rows.map(({ text }) => text)).toEqual(['Down', 'Over']);
  });

  test('of unknown time stay behind the one that they stand behind', () => {
    const { rows } = draw([
      '2024-03-05 10:40 UTC: Over',
      'Bo sleeps',
      '2024-03-05 10:00 UTC: Down',
    ]);
    expect(rows.map(({ text }) => text)).toEqual(['Down', 'Over', 'Bo sleeps']);
    expect(rows.map(({ seconds }) => seconds === undefined)).toEqual([false, false, true]);
  });

  test('are on the next day where the clock goes back far', () => {
    const { rows, scale } = draw(['22:40 Down', 'Ana looks', '01:10 Over']);
    expect(scale.isDated).toBe(false);
    expect(rows.map(({ seconds }) => seconds)).toEqual([81_600, undefined, 90_600]);
  });

  test('count days from the first, also where the incident began before its first entry', () => {
    const { rows } = draw(['00:10 Ana looks', '01:10 Over'], ['Start: 23:50']);
    expect(rows.map(({ seconds }) => seconds)).toEqual([85_800, 87_000, 90_600]);
  });

  test('are in UTC where there are several zones, with the time as it is written', () => {
    const { rows, scale } = draw([
      '2024-03-05 22:40 PST: Down',
      '2024-03-06 07:10 UTC: Ana looks',
      '2024-03-06 18:00 CST: Bo looks',
      '2024-03-06 09:30 CET: Over',
    ]);
    expect(scale).toMatchObject({ zone: 'UTC', hasSeveralZones: true });
    expect(rows.map(({ time, written }) => [time, written])).toEqual([
      ['06:40', '22:40 PST'],
      ['07:10', undefined],
      ['18:00 CST', undefined],
      ['08:30', '09:30 CET'],
    ]);
  });

  test('have a clock that is called by a name that says something', () => {
    expect(draw(['2024-03-05T10:00:00+01:00 Down']).scale.zone).toBe('UTC+01:00');
  });

  test('of days only are in their order', () => {
    const { rows } = draw(['2024-05-01: Told', '2024-03-05: Found']);
    expect(rows.map(({ text, time }) => [text, time])).toEqual([
      ['Found', ''],
      ['Told', ''],
    ]);
  });

  test('have the turning points that they are, or that are at the same time', () => {
    const { rows } = draw(
      ['2024-03-05 10:02 UTC: The alert fires', '2024-03-05 10:30 UTC: Calm'],
      ['Start: 2024-03-05 10:00 UTC', 'Detected: 2024-03-05 10:02 UTC'],
    );
    expect(rows.map(({ marks, text }) => [marks, text])).toEqual([
      [['start'], ''],
      [['detected'], 'The alert fires'],
      [[], 'Calm'],
    ]);
  });

  test('leave out a day that cannot be put among hours', () => {
    const { rows } = draw(['2024-03-05 10:02 UTC: Ana looks'], ['Start: 2024-03-05']);
    expect(rows.map(({ text }) => text)).toEqual(['Ana looks']);
  });
});

describe('measures', () => {
  const fields = [
    'Start: 2024-03-05 10:00 UTC',
    'Detected: 2024-03-05 10:05 UTC',
    'Acknowledged: 2024-03-05 10:07 UTC',
    'Mitigated: 2024-03-05 10:45 UTC',
    'End: 2024-03-05 12:30 UTC',
  ];

  test('go from where the field lets them go', () => {
    const { measures } = draw([], fields);
    expect(measures.map(({ name, value, basis }) => [name, value, basis])).toEqual([
      ['Time to detect', '5 min', 'since the start'],
      ['Time to acknowledge', '2 min', 'since detection'],
      ['Time to mitigate', '45 min', 'since the start'],
      ['Duration', '2 h 30 min', 'from start to end'],
    ]);
  });

  test('are left out where an end is not known, or comes first', () => {
    const { measures } = draw(
      [],
      ['Start: 2024-03-05 10:00 UTC', 'Detected: 2024-03-05 09:00 UTC'],
    );
    expect(measures).toEqual([]);
  });

  test('are told to who cannot see', () => {
    expect(describePicture(draw(['2024-03-05 12:30 UTC: Calm'], fields))).toBe(
      'Timeline of an incident. Impact starts at 10:00. Detected at 10:05. Acknowledged at 10:07. ' +
        'Mitigated at 10:45. Impact ends at 12:30. Time to detect: 5 min. ' +
        'Time to acknowledge: 2 min. Time to mitigate: 45 min. Duration: 2 h 30 min. 1 entry.',
    );
  });
});

describe('what is drawn to scale', () => {
  const fields = ['Start: 2024-03-05 10:00 UTC', 'End: 2024-03-05 13:00 UTC'];

  test('is around the impact, not what was weeks before and after', () => {
    const picture = draw(
      [
        '2024-02-01 09:00 UTC: Released',
        '2024-03-05 10:20 UTC: Seen',
        '2024-04-01 09:00 UTC: Told',
      ],
      fields,
    );
    expect(clocks(coreOf(picture))).toEqual(['09:30', '13:30']);
  });

  test('is no more than there is', () => {
    const picture = draw(['2024-03-05 10:20 UTC: Seen', '2024-03-05 13:10 UTC: Told'], fields);
    expect(clocks(coreOf(picture))).toEqual(['10:00', '13:10']);
  });

  test('is all of it where the end is not known', () => {
    const picture = draw(
      ['2024-03-05 10:00 UTC: Outage starts', '2024-03-05 10:01 UTC: Detected', '15:00 Ana looks'],
      [],
    );
    expect(clocks(coreOf(picture))).toEqual(['10:00', '15:00']);
  });

  test('is between the turning points where only the start is not known', () => {
    const fields = ['Detected: 2024-03-05 10:00 UTC', 'End: 2024-03-05 13:00 UTC'];
    const picture = draw(['2024-02-01 09:00 UTC: Released'], fields);
    expect(clocks(coreOf(picture))).toEqual(['09:30', '13:00']);
  });

  test('is nothing where there is one moment', () => {
    expect(coreOf(draw(['10:00 UTC: Down']))).toBeUndefined();
  });
});

test('without entries and turning points there is no picture', () => {
  expect(pictureOf(documentOf([]))).toBeUndefined();
});

function draw(entries: string[], fields: string[] = []): Picture {
  const picture = pictureOf(documentOf(entries, fields));
  if (!picture) throw new Error('there is nothing to draw');
  return picture;
}

function clocks(core: { from: number; to: number } | undefined): string[] {
  return core ? [clockText(core.from), clockText(core.to)] : [];
}
