import { describe, expect, test } from '@jest/globals';
import { toMetadata } from '../../src/json/metadata.ts';
import { explicit, field, timestamp } from './tree.ts';

describe('toMetadata', () => {
  test('tells known fields by their name, and all by their label', () => {
    const metadata = toMetadata([
      field('severity', 'Severity level', ''),
      field('severity', 'Impact level', 'SEV-2'),
      field('id', 'Ticket', 'INC-7'),
      field('status', 'State', 'final'),
      field('owner', 'Lead', '@ana'),
      field('other', 'Mood', 'calm'),
      field('other', 'Mood', 'cross'),
    ]);

    expect(metadata).toMatchObject({
      severity: 'SEV-2',
      id: 'INC-7',
      status: 'final',
      owner: '@ana',
      date: null,
      fields: {
        'Severity level': '',
        'Impact level': 'SEV-2',
        Ticket: 'INC-7',
        State: 'final',
        Lead: '@ana',
        Mood: 'calm',
      },
    });
  });

  test('splits lists', () => {
    const { authors, services, tags } = toMetadata([
      field('authors', 'Authors', 'Ana P., Bo; Cy and Sandy'),
      field('authors', 'Scribe', 'Bo'),
      field('services', 'Services', 'cart\npay'),
      field('tags', 'Tags', ', '),
    ]);

    expect(authors).toEqual(['Ana P.', 'Bo', 'Cy', 'Sandy']);
    expect(services).toEqual(['cart', 'pay']);
    expect(tags).toEqual([]);
  });

  test('a date is in ISO 8601 where it is known, else as written', () => {
    const known = timestamp('5 March 2024', explicit('2024-03-05', '10:00'));

    expect(toMetadata([field('date', 'Date', known)]).date).toBe('2024-03-05');
    expect(toMetadata([field('date', 'Date', timestamp('last week'))]).date).toBe('last week');
  });

  test('a label is never a property of every object', () => {
    const { fields } = toMetadata([field('other', '__proto__', 'x')]);

    expect(Object.entries(fields)).toEqual([['__proto__', 'x']]);
  });
});
