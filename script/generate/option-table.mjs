import { writeMarkedPart } from './marked-part.mjs';
import { cell, table } from './rule-table.mjs';

/** Generate the table of options in docs/command-line.md, from that of the command. */
export function generateOptionTable(root, { commands, optionTable }, writer) {
  const rows = optionTable.map((option) => [
    [...(option.short ? [`\`-${option.short}\``] : []), long(option)].join(', '),
    option.commands.length === commands.length ? 'all' : option.commands.join(', '),
    cell(option.description),
  ]);
  const text = table(['Option', 'For', 'What it does'], rows);
  writeMarkedPart(root, writer, 'docs/command-line.md', { name: 'options', text });
}

function long({ name, value }) {
  return `\`--${name}${value ? ` ${value}` : ''}\``;
}
