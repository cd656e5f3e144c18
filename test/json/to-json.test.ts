import { expect, test } from '@jest/globals';
import { toJson } from '../../src/json/to-json.ts';
import { validate } from '../../src/json/validate.ts';
import {
  description,
  event,
  explicit,
  field,
  paragraph,
  position,
  postmortem,
  section,
  timestamp,
  title,
} from './tree.ts';

test('an empty postmortem gives a document without facts', () => {
  const document = toJson(postmortem());

  expect(validate(document)).toEqual({ valid: true, document });
  expect(document).toEqual({
    schemaVersion: 1,
    source: { path: null },
    title: null,
    language: 'en',
    metadata: {
      date: null,
      authors: [],
      owner: null,
      status: null,
      severity: null,
      id: null,
      services: [],
      tags: [],
      fields: {},
    },
    incident: {
      start: null,
      detected: null,
      acknowledged: null,
      mitigated: null,
      end: null,
      duration: null,
    },
    sections: [],
    timeline: [],
    actionItems: [],
  });
});

test('a postmortem gives a valid document, and is not changed', () => {
  const tree = postmortem(
    title('Checkout was ', { type: 'strong', children: [{ type: 'text', value: 'down' }] }),
    field('severity', 'Severity', 'SEV-2'),
    section(
      'timeline',
      'Timeline',
      event(
        timestamp('2024-03-05 14:02 UTC', {
          ...explicit('2024-03-05', '14:02', 'UTC', 0),
          milestones: ['start', 'detected'],
        }),
        description(paragraph('Alarm fires.')),
      ),
    ),
    section('action-items', 'Action items', {
      type: 'actionItem',
      measure: 'task',
      status: 'open',
      children: [description(paragraph('Test the rollback.'))],
      position,
    }),
  );
  const before = structuredClone(tree);
  const document = toJson(tree, { path: 'docs/2024-03-05.md' });

  expect(validate(document)).toEqual({ valid: true, document });
  expect(tree).toEqual(before);
  expect(document.source).toEqual({ path: 'docs/2024-03-05.md' });
  expect(document.title).toBe('Checkout was down');
  expect(document.incident.start?.instant).toBe('2024-03-05T14:02:00Z');
  expect(document.incident.detected).toEqual(document.incident.start);
  expect(document.timeline).toHaveLength(1);
  expect(document.actionItems).toHaveLength(1);
});

test('nodes without a position are at the start of the source', () => {
  const tree = postmortem(section('impact', 'Impact'));
  for (const node of tree.children) delete node.position;
  const start = { line: 1, column: 1, offset: 0 };

  expect(toJson(tree).sections[0]?.position).toEqual({ start, end: start });
});
