import { expect, test } from '@jest/globals';
import { misspelling } from '../../src/outline/misspelling.ts';

test.each([
  ['Timelime', 'Timelime', 'Timeline'],
  ['3. Timelime (UTC)', 'Timelime', 'Timeline'],
  ['IMAPCT', 'IMAPCT', 'IMPACT'],
  ['lessons leanred', 'leanred', 'learned'],
  ['Root Casue and Resolution', 'Casue', 'Cause'],
  ['Root Cause and Resolutoin', 'Resolutoin', 'Resolution'],
  ['Atendees', 'Atendees', 'Attendees'],
  ['Corrective and Preventive Mesures', 'Mesures', 'Measures'],
])('%s', (title, written, meant) => {
  expect(misspelling(title)).toEqual({ written, meant });
});

test.each([
  'Timeline',
  'Attendees',
  'The demonstration',
  'Detections',
  'Detected',
  'Security',
  'Score',
  'Content',
  'Timelime and Imapct',
  'Timelime of the night',
  'Auswirkung',
  '',
  '###',
  'a'.repeat(5000),
  'Lesson '.repeat(500),
])('none in %.20s', (title) => {
  expect(misspelling(title)).toBeUndefined();
});
