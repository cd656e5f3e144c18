export const presetNames = ['minimal', 'recommended', 'strict'];

/**
 * Make the table of all rules.
 *
 * @param {object[]} rules
 * @param {string} folder Where the pages are, from the file that the table is in.
 * @returns {string} Markdown.
 */
export function ruleTable(rules, folder) {
  const rows = rules.map((rule) => [
    `[\`${rule.name}\`](${folder}${rule.name}.md)`,
    cell(rule.description),
    ...presetNames.map((preset) => severityOf(rule.presets[preset])),
    remedy(rule),
  ]);
  return table(
    ['Rule', 'What it flags', ...presetNames.map((name) => `\`${name}\``), 'Help'],
    rows,
  );
}

/** @returns {string} A Markdown table, its cells as given. */
export function table(head, rows) {
  return [head, head.map(() => '-'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

/** @returns {string} Text that can stand in a cell. */
export function cell(text) {
  return text.replaceAll('\n', ' ').replaceAll('|', '\\|');
}

/** @returns {string} The severity alone, of a setting that may hold options too. */
export function severityOf(setting) {
  return Array.isArray(setting) ? setting[0] : setting;
}

function remedy({ fixable, hasSuggestions }) {
  return [fixable && 'fix', hasSuggestions && 'suggestions'].filter(Boolean).join(', ');
}
