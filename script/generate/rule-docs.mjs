import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { loadRule } from './load-rule.mjs';
import { rulePage } from './rule-page.mjs';
import { ruleTable } from './rule-table.mjs';
import { ruleNames } from './rules-index.mjs';

const folder = 'docs/rules/';
const notice = '<!-- Generated from the rules by `npm run generate`. -->';
const markers = { start: '<!-- rules:start -->', end: '<!-- rules:end -->' };

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

function writeTables(root, rules, { write, problem }) {
  write(`${folder}README.md`, `${notice}\n\n# Rules\n\n${ruleTable(rules, '')}\n`);

  const url = new URL('README.md', root);
  if (!existsSync(url)) return;
  const readme = readFileSync(url, 'utf8').replaceAll('\r\n', '\n');
  const start = readme.indexOf(markers.start);
  const end = readme.indexOf(markers.end);
  if (start < 0 && end < 0) return;
  if (start < 0 || end < start) return problem('README.md: the markers of the rules do not pair');

  const head = readme.slice(0, start + markers.start.length);
  write('README.md', `${head}\n\n${ruleTable(rules, folder)}\n\n${readme.slice(end)}`);
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
