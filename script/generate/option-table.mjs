import { writeReadmePart } from './readme-part.mjs';
import { cell, table } from './rule-table.mjs';

/** Generate the table of options in the readme, from the built table of the command. */
export async function generateOptionTable(root, writer) {
  const { commands, optionTable } = await import(new URL('dist/cli/option-table.js', root));
  const rows = optionTable.map((option) => [
    [...(option.short ? [`\`-${option.short}\``] : []), long(option)].join(', '),
    option.commands.length === commands.length ? 'all' : option.commands.join(', '),
    cell(option.description),
  ]);
  const text = table(['Option', 'For', 'What it does'], rows);
  writeReadmePart(root, writer, { name: 'options', text });
}

function long({ name, value }) {
  return `\`--${name}${value ? ` ${value}` : ''}\``;
}
