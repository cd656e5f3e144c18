import { cell, presetNames, severityOf, table } from './rule-table.mjs';

/**
 * Make the page of a rule.
 *
 * @returns {string} Markdown.
 */
export function rulePage({ rule, why, unless, fixtures }) {
  const notice = `<!-- Generated from src/rules/${rule.name}.ts and fixtures/rules/${rule.name}/ by \`npm run generate\`. -->`;
  const parts = [
    notice,
    `# \`${rule.name}\``,
    rule.description,
    why,
    ...remedies(rule),
    '## Severity',
    table(
      presetNames.map((preset) => `\`${preset}\``),
      [presetNames.map((preset) => presetCell(rule.presets[preset]))],
    ),
    ...options(rule),
    '## Bad',
    fence('markdown', fixtures.bad),
    ...(fixtures.messages.trim() ? [fence('text', fixtures.messages)] : []),
    '## Good',
    fence('markdown', fixtures.good),
    ...(unless ? ['## When not to use it', unless[0].toUpperCase() + unless.slice(1)] : []),
  ];
  return `${parts.join('\n\n')}\n`;
}

function remedies({ fixable, hasSuggestions }) {
  return [
    fixable && 'Some problems come with an edit that mends them and cannot change what is meant.',
    hasSuggestions &&
      'Some problems come with suggestions, for an editor or a person to choose from.',
  ].filter(Boolean);
}

function presetCell(setting) {
  const own = Array.isArray(setting) ? Object.entries(setting[1]) : [];
  const options = own.map(([name, value]) => cell(`\`${name}: ${JSON.stringify(value)}\``));
  return [severityOf(setting), ...options].join(', ');
}

function options({ options }) {
  if (!options) return [];
  const rows = Object.entries(options.schema.properties ?? {}).map(([name, property]) => [
    `\`${name}\``,
    typeOf(property),
    name in options.defaults ? cell(`\`${JSON.stringify(options.defaults[name])}\``) : '',
    cell(property.description ?? ''),
  ]);
  return ['## Options', table(['Option', 'Type', 'Default', 'Description'], rows)];
}

function typeOf({ type, enum: values, items }) {
  if (values) return cell(values.map((value) => `\`${JSON.stringify(value)}\``).join(' | '));
  if (type === 'array' && items) return `list of ${typeOf(items)}`;
  return [type ?? 'any'].flat().join(' or ');
}

/** A fence that is longer than any in the text. */
function fence(language, text) {
  const runs = text.match(/`{3,}/g) ?? [];
  const marker = '`'.repeat(Math.max(3, ...runs.map((run) => run.length + 1)));
  return `${marker}${language}\n${text}${text.endsWith('\n') ? '' : '\n'}${marker}`;
}
