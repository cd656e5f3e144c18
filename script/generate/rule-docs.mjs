import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { loadRule } from './load-rule.mjs';
import { writeMarkedPart } from './marked-part.mjs';
import { rulePage } from './rule-page.mjs';
import { ruleTable } from './rule-table.mjs';
import { ruleNames } from './rules-index.mjs';

const folder = 'docs/rules/';
const notice = '<!-- Generated from the rules by `npm run generate`. -->';

/** Generate the page of each rule, the list of the pages, and the table in the readme. */
export function generateRuleDocs(root, source, writer) {
  const names = ruleNames(root);
  const rules = [];

  for (const name of names) {
    try {
      const loaded = loadRule(root, source, name);
      writer.write(`${folder}${name}.md`, rulePage(loaded));
      rules.push(loaded.rule);
    } catch (error) {
      writer.problem(`${name}: ${error.message}`);
    }
  }

  for (const page of strayPages(root, names)) writer.remove(page);
  // A table without the rules that could not be loaded would be wrong in silence.
  if (rules.length === names.length) writeTables(root, rules, writer);
}

function writeTables(root, rules, writer) {
  writer.write(`${folder}README.md`, `${notice}\n\n# Rules\n\n${ruleTable(rules, '')}\n`);
  writeMarkedPart(root, writer, 'README.md', { name: 'rules', text: ruleTable(rules, folder) });
}

/** Pages of rules that are gone. */
function strayPages(root, names) {
  const url = new URL(folder, root);
  if (!existsSync(url)) return [];
  return readdirSync(url)
    .filter((file) => file.endsWith('.md') && file !== 'README.md')
    .filter((file) => !names.includes(file.slice(0, -'.md'.length)))
    .filter((file) => readFileSync(new URL(file, url), 'utf8').startsWith('<!-- Generated from '))
    .map((file) => folder + file);
}
