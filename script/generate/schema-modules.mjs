import { readFileSync } from 'node:fs';
import { compile } from 'json-schema-to-typescript';

const source = 'schema/postmortem.schema.json';
const notice = `// Generated from ${source} by \`npm run generate\`: edit that file instead.`;

/** Generate the types of the JSON document. */
export async function generateSchemaModules(root, { write }) {
  const text = readFileSync(new URL(source, root), 'utf8');
  write('src/json/postmortem-document.ts', await documentTypes(JSON.parse(text)));
}

async function documentTypes(schema) {
  const types = await compile(toTypeSchema(schema), 'PostmortemDocument', {
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
function toTypeSchema(schema) {
  const definitions = Object.entries(schema.$defs).map(([name, definition]) => [
    name,
    { ...adapt(definition), title: name },
  ]);
  return { ...adapt(schema), title: 'PostmortemDocument', $defs: Object.fromEntries(definitions) };
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
