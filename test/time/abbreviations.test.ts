import { expect, test } from '@jest/globals';
import { abbreviationNames, explainZone, wholeZone } from '../../src/time/index.ts';

const abbreviations = new Map([
  ['CST', { name: 'America/Chicago', iana: 'America/Chicago' }],
  ['PST', { name: 'Asia/Manila', iana: 'Asia/Manila' }],
]);

test.each([
  ['CST', { name: 'CST', iana: 'America/Chicago' }],
  ['PST', { name: 'PST', iana: 'Asia/Manila' }],
  ['CST (UTC+8)', { name: 'CST', offset: 480 }],
  ['CST/CDT', { name: 'CST/CDT', iana: 'America/Chicago' }],
  ['EST', { name: 'EST', offset: -300 }],
])('%s as the caller explains it', (name, expected) => {
  const zone = wholeZone(name);
  expect(zone && explainZone(zone, abbreviations)).toEqual(expected);
});

test('also in lower case, as behind a time', () => {
  const zone = { name: 'pst', offset: -480 };
  expect(explainZone(zone, abbreviations)).toEqual({ name: 'pst', iana: 'Asia/Manila' });
});

test.each(['', 'soon', 'times are UTC', 'UTC and more'])('%j is no zone', (text) => {
  expect(wholeZone(text)).toBeUndefined();
});

test('abbreviations are known by name', () => {
  expect(abbreviationNames()).toEqual(expect.arrayContaining(['CST', 'IST', 'UTC']));
});
