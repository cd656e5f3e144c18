// Write every file that is derived from another: the types of the JSON Schema, the list of rules,
// the module of the templates, the schema of configurations, the validators, the pages of the rules,
// the tables in the readme and in docs/command-line.md.
//
//   node script/generate.mjs [--check]
//
// With `--check` nothing is written: each stale file is named, and any makes the exit code 1.

import { generateConfigSchema } from './generate/config-schema.mjs';
import { generateOptionTable } from './generate/option-table.mjs';
import { generateRuleDocs } from './generate/rule-docs.mjs';
import { generateRulesIndex } from './generate/rules-index.mjs';
import { generateSchemaModules } from './generate/schema-modules.mjs';
import { importSource } from './generate/source.mjs';
import { generateTemplateModule } from './generate/template-module.mjs';
import { generateValidators } from './generate/validators.mjs';
import { createWriter } from './generate/writer.mjs';

const root = new URL('../', import.meta.url);
const writer = createWriter(root, process.argv.includes('--check'));

await generateSchemaModules(root, writer);
generateRulesIndex(root, writer);
generateTemplateModule(root, writer);
const source = await importSource(root);
generateConfigSchema(source, writer);
generateValidators(root, source, writer);
generateRuleDocs(root, source, writer);
generateOptionTable(root, source, writer);

process.exitCode = writer.report();
