import { readFileSync } from 'node:fs';
import { compile } from 'json-schema-to-typescript';

/** The schemas of JSON documents, with what is made of each. */
const schemas = [
  {
    source: 'schema/postmortem.schema.json',
    type: 'PostmortemDocument',
    types: 'src/json/postmortem-document.ts',
  },
  {
    source: 'schema/results.schema.json',
    type: 'ResultsDocument',
    types: 'src/report/results-document.ts',
  },
];

/** Generate the types of the JSON documents. */
export async function generateSchemaModules(root, { write }) {
  for (const { source, type, types } of schemas) {
    const schema = JSON.parse(readFileSync(new URL(source, root), 'utf8'));
    const notice = `// Generated from ${source} by \`npm run generate\`: edit that file instead.`;
    write(types, await documentTypes(schema, type, notice));
  }
}

async function documentTypes(schema, type, notice) {
  const types = await compile(toTypeSchema(schema, type), type, {
    additionalProperties: false,
    bannerComment: notice,
    style: { printWidth: 100, singleQuote: true },
    unreachableDefinitions: true,
  });
  return types.replace(/ \*\n \* This interface was referenced by .*\n \* via .*\n/g, '');
}

/**
 * Adapt a schema to how `json-schema-to-typescript` names things: it declares a type for each
 * `title`, and one more for each `$ref` that has a description of its own.
 */
function toTypeSchema(schema, type) {
  const definitions = Object.entries(schema.$defs).map(([name, definition]) => [
    name,
    { ...adapt(definition), title: name },
  ]);
  return { ...adapt(schema), title: type, $defs: Object.fromEntries(definitions) };
}

function adapt(schema) {
  if (!schema.properties) return schema;
  const properties = Object.entries(schema.properties).map(([name, { title, ...property }]) => [
    name,
    property.$ref
      ? { description: property.description, tsType: property.$ref.replace('#/$defs/', '') }
      : property,
  ]);
  return { ...schema, properties: Object.fromEntries(properties) };
}
