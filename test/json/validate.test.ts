import { describe, expect, test } from '@jest/globals';
import { toJson } from '../../src/json/to-json.ts';
import { validate } from '../../src/json/validate.ts';
import { explicit, paragraph, postmortem, section, timestamp } from './tree.ts';

function document() {
  const start = timestamp('x', { ...explicit('2024-03-05', '10:00'), milestones: ['start'] });
  return toJson(postmortem(section('impact', 'Impact', paragraph(start))));
}

describe('validate', () => {
  test('gives a valid document back', () => {
    const value: unknown = JSON.parse(JSON.stringify(document()));
    const result = validate(value);

    expect(result).toEqual({ valid: true, document: value });
  });

  test.each([null, 1, 'x', []])('%j is no document', (value) => {
    expect(validate(value)).toEqual({
      valid: false,
      errors: [{ path: '', message: 'must be object' }],
    });
  });

  test('names each fault by its JSON pointer', () => {
    const value = { ...document(), mood: 'calm', language: undefined };
    Object.assign(value.incident.start ?? {}, { date: '5 March' });
    Object.assign(value.sections[0] ?? {}, { kinds: ['mood'] });
    const result = validate(JSON.parse(JSON.stringify(value)));

    expect(
      result.valid ? [] : result.errors.map(({ path, message }) => `${path}: ${message}`),
    ).toEqual(
      expect.arrayContaining([
        ": must have required property 'language'",
        ': must NOT have additional properties: mood',
        '/incident/start/date: must match pattern "^\\d{4}-\\d{2}-\\d{2}$"',
        expect.stringMatching(/^\/sections\/0\/kinds\/0: .*summary, background/),
      ]),
    );
    expect(result.valid ? [] : result.errors).toHaveLength(4);
  });
});
