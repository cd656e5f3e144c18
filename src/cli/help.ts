import { type Command, type Option, optionTable } from './option-table.ts';

const usages: Record<Command, string> = {
  lint: `pm-lint [options] [file | directory | glob | -]...
       pm-lint parse | format | rules | explain ...

Check postmortems; without an argument, those in the current directory. Of a directory
or glob, the Markdown files (.md, .markdown) that are postmortems are checked; a named
file always is. \`-\` is the standard input.

Commands:
  parse FILE...           Print what a postmortem says as JSON
  format FILE...          Print postmortems in canonical form, or --write it
  rules                   List the rules
  explain RULE            Tell what a rule is about`,
  parse: `pm-lint parse [options] [file | directory | glob | -]...

Print what a postmortem says as one JSON document, indented. With \`--format jsonl\`,
print one document a line for each file, in the order given.`,
  format: `pm-lint format [options] [file | directory | glob | -]...

Print postmortems as canonical Markdown, one behind the other. \`--write\` puts it into
the files, \`--check\` only names those that differ, \`--diff\` shows how. What a document
tells stays the same: one for which that is not so is left as it is.`,
  rules: `pm-lint rules [options]

List the rules, and how severe each is in the presets.`,
  explain: `pm-lint explain RULE

Tell what a rule is about, its options, and where its page is.`,
};

const exitCodes = `Exit codes:
  0  checked, nothing wrong
  1  checked, there are errors, or more warnings than --max-warnings; format: files differ
  2  not checked: a file is missing or unreadable, an option or a rule is unknown, ...`;

/** The help of a command; `lint` is the program itself. */
export function help(command: Command): string {
  const options = optionTable.filter((option) => option.commands.includes(command));
  const lines = ['Options:', ...options.map(line)];
  return `Usage: ${[usages[command], lines.join('\n'), exitCodes].join('\n\n')}\n`;
}

function line({ name, short, value, description }: Option): string {
  const left = `${short ? `-${short}, ` : ''}--${name}${value ? ` ${value}` : ''}`;
  if (left.length > 22) return `  ${left}\n${' '.repeat(26)}${description}`;
  return `  ${left.padEnd(24)}${description}`;
}
