import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';

/**
 * Generate the code that checks values against the schemas that do not change at run time:
 * compiling them takes longer than checking a document.
 */
export function generateValidators(root, { configSchema, rules }, { write }) {
  for (const [path, module] of documents) {
    const schema = JSON.parse(readFileSync(new URL(path, root), 'utf8'));
    write(module, moduleOf(documentAjv(), schema, path));
  }

  const source = 'src/config/config-schema.ts';
  write('src/config/config-validator.ts', moduleOf(configAjv(), configSchema(), source));
  const known = `${source} and the rules`;
  write('src/config/own-rules-validator.ts', moduleOf(configAjv(), configSchema(rules), known));
}

const documents = [
  ['schema/postmortem.schema.json', 'src/json/document-validator.ts'],
  ['schema/results.schema.json', 'src/report/results-validator.ts'],
];

// Errors hold the schemas that were not met where messages tell what is known there.
const code = { source: true, esm: true, lines: true };
const documentAjv = () => new Ajv2020({ code, allErrors: true, allowUnionTypes: true });
const configAjv = () =>
  new Ajv({ code, allErrors: true, strict: false, verbose: true, inlineRefs: false });

function moduleOf(ajv, schema, source) {
  const notice = `// Generated from ${source} by \`npm run generate\`.`;
  const written = standalone.default(ajv, ajv.compile(withoutNotes(schema)));
  const { imports, rest } = withImports(written);
  const body = rest
    .replace('"use strict";', '')
    .replace(/^export default .*;?\n?/m, '')
    .trim();
  return `${notice}\n// @ts-nocheck\n\n${imports}\n${body}\n`;
}

/** ajv requires its helpers, in modules too. */
function withImports(written) {
  const imports = [];
  const rest = written.replace(/require\("(?<path>[^"]+)"\)/g, (_, path) => {
    const name = path.split('/').at(-1);
    imports.push(`import ${name} from '${path}.js';\n`);
    return name;
  });
  return { imports: imports.join(''), rest };
}

/** What a schema tells people only, which messages do not quote. */
function withoutNotes({ title, description, default: _default, ...schema }) {
  const kept = Object.entries(schema).map(([keyword, value]) => {
    if (maps.has(keyword)) return [keyword, mapValues(value, withoutNotes)];
    if (Array.isArray(value) && value.every(isObject)) return [keyword, value.map(withoutNotes)];
    return [keyword, isObject(value) && keyword !== 'const' ? withoutNotes(value) : value];
  });
  return Object.fromEntries(kept);
}

/** Keywords whose value is schemas by name. */
const maps = new Set(['properties', 'patternProperties', 'definitions', '$defs']);

function mapValues(object, change) {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]));
}

function isObject(value) {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
