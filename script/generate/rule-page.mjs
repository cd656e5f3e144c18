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
    ...configured(rule, fixtures.settings),
    'Where no other rule runs, `pm-lint` says of it:',
    fence('text', fixtures.report),
    ...(fixtures.diff ? ['With `--fix`, it changes:', fence('diff', fixtures.diff)] : []),
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

function options({ name, options }) {
  if (!options) return [];
  const rows = Object.entries(options.schema.properties ?? {}).map(([name, property]) => [
    `\`${name}\``,
    typeOf(property),
    name in options.defaults ? cell(`\`${JSON.stringify(options.defaults[name])}\``) : '',
    cell(property.description ?? ''),
  ]);
  return [
    '## Options',
    table(['Option', 'Type', 'Default', 'Description'], rows),
    'In `.pm-lintrc.yaml`:',
    fence('yaml', `rules:\n  ${name}: ${flow(['warn', options.defaults])}\n`),
  ];
}

/** What is configured for the bad document. */
function configured({ name }, { options, ...settings }) {
  const lines = Object.entries(settings)
    .filter(([key]) => settingNames.includes(key))
    .map(([key, value]) => `${key}: ${flow(value)}\n`);
  if (options) lines.push(`rules:\n  ${name}: ${flow(['warn', options])}\n`);
  return lines.length > 0
    ? ['It is checked with this `.pm-lintrc.yaml`:', fence('yaml', lines.join(''))]
    : [];
}

const settingNames = ['timezone', 'today', 'audience', 'abbreviations', 'ticketPatterns'];

/** A value in the flow style of YAML. */
function flow(value) {
  if (Array.isArray(value)) return `[${value.map(flow).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).map(([key, each]) => `${flow(key)}: ${flow(each)}`);
    return entries.length > 0 ? `{ ${entries.join(', ')} }` : '{}';
  }
  const isPlain =
    typeof value === 'string' &&
    /^[a-z][\w-]*$/i.test(value) &&
    !/^(?:true|false|null|yes|no|on)$/i.test(value);
  return isPlain ? value : JSON.stringify(value);
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
