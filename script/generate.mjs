// Write every file that is derived from another: the types and the validator's copy of the JSON
// Schema, the list of rules, the schema of configurations, the pages of the rules, the tables in
// the readme.
//
//   node script/generate.mjs [--check]
//
// With `--check` nothing is written: each stale file is named, and any makes the exit code 1.
// The pages and the schema of configurations are made from the built rules, so `npm run build` comes first.

import { generateConfigSchema } from './generate/config-schema.mjs';
import { generateOptionTable } from './generate/option-table.mjs';
import { generateRuleDocs } from './generate/rule-docs.mjs';
import { generateRulesIndex } from './generate/rules-index.mjs';
import { generateSchemaModules } from './generate/schema-modules.mjs';
import { generateTemplateModule } from './generate/template-module.mjs';
import { createWriter } from './generate/writer.mjs';

const root = new URL('../', import.meta.url);
const writer = createWriter(root, process.argv.includes('--check'));

await generateSchemaModules(root, writer);
generateRulesIndex(root, writer);
generateTemplateModule(root, writer);
await generateConfigSchema(root, writer);
await generateRuleDocs(root, writer);
await generateOptionTable(root, writer);

process.exitCode = writer.report();
