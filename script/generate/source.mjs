import { bundleSource } from '../bundle-source.mjs';

/** What generated files are made from, by the module that it is in. */
const exported = {
  'src/cli/option-table.ts': ['commands', 'optionTable'],
  'src/config/config-schema.ts': ['configSchema', 'publishedSchema'],
  'src/lint/fix.ts': ['fix'],
  'src/lint/lint.ts': ['lint'],
  'src/report/reporter.ts': ['plain'],
  'src/report/stylish.ts': ['stylish'],
  'src/report/unified-diff.ts': ['unifiedDiff'],
  'src/rules/index.ts': ['rules'],
};

/**
 * Import what generated files are made from: the source as it is now, not as it was built.
 *
 * @param {URL} root Folder of the project.
 * @returns {Promise<object>} All that is exported, by name.
 */
export async function importSource(root) {
  return import(`${await bundleSource(root, 'source', exported)}?${Date.now()}`);
}
