import { describe, expect, test } from '@jest/globals';
import { clockLabels, labelFor } from '../../src/time/index.ts';

describe('names of standard and daylight time', () => {
  test.each([
    ['PST', ['PST -480 America/Los_Angeles']],
    ['pdt', ['PDT -420 America/Los_Angeles']],
    ['PST (UTC-7)', ['PST -480 America/Los_Angeles']],
    ['Pacific Daylight Time', ['PDT -420 America/Los_Angeles']],
    ['British Summer Time', ['BST 60 Europe/London']],
    ['MESZ', ['MESZ 120 Europe/Berlin']],
    ['CST', ['CST -360 America/Chicago']],
    ['Pacific Time', []],
    ['PST/PDT', []],
    ['GMT', []],
    ['UTC', []],
    ['JST', []],
    ['US/Pacific', []],
    ['', []],
  ])('%s', (name, expected) => {
    const found = clockLabels(name).map(
      ({ label, offset, region }) => `${label} ${offset} ${region}`,
    );
    expect(found).toEqual(expected);
  });
});

test.each([
  ['America/Los_Angeles', -420, '', 'PDT'],
  ['Europe/Paris', 60, '', 'CET'],
  ['Europe/London', 0, 'BST', 'GMT'],
  ['Europe/Berlin', 120, 'MEZ', 'MESZ'],
  ['America/New_York', -240, 'HNE', 'HAE'],
  ['Europe/Berlin', 120, '', undefined],
  ['Asia/Tokyo', 540, '', undefined],
])('%s at %d beside %j is called %s', (region, offset, like, expected) => {
  expect(labelFor(region, offset, like)).toBe(expected);
});
