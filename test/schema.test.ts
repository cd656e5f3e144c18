import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';

interface Schema {
  $id?: string;
  $schema?: string;
  $ref?: string;
  title?: string;
  description?: string;
  type?: string | string[];
  required?: string[];
  properties?: Record<string, Schema>;
  additionalProperties?: boolean | Schema;
  $defs?: Record<string, Schema>;
}

const url = new URL('../schema/postmortem.schema.json', import.meta.url);
const schema: Schema = JSON.parse(readFileSync(url, 'utf8'));
const objects = [['the document', schema] as const, ...Object.entries(schema.$defs ?? {})];

test('is a valid schema of JSON Schema 2020-12', () => {
  const ajv = new Ajv2020({ allowUnionTypes: true });

  expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
  expect(schema.$id).toBe('https://pm-lint.dev/schema/postmortem/1.json');
  expect(ajv.validateSchema(schema) || ajv.errors).toBe(true);
  expect(() => ajv.compile(schema)).not.toThrow();
});

describe.each(objects)('%s', (_, definition) => {
  const properties = Object.entries(definition.properties ?? {});

  test('has a title and a description, as have its properties', () => {
    const named = [['', definition] as const, ...properties];
    expect(named.filter(([, each]) => !each.title || !each.description)).toEqual([]);
  });

  test('requires every property, and allows no other', () => {
    expect(definition.required ?? []).toEqual(properties.map(([name]) => name));
    if (definition.type === 'object') expect(definition.additionalProperties).toBe(false);
  });
});

test('each definition is used', () => {
  const text = JSON.stringify(schema);
  const unused = Object.keys(schema.$defs ?? {}).filter(
    (name) => !text.includes(`"#/$defs/${name}"`),
  );

  expect(unused).toEqual([]);
});
