import { type Command, type Option, optionTable } from './option-table.ts';

const usages: Record<Command, string> = {
  lint: `pm-lint [options] [file | directory | glob | -]...
       pm-lint merge | parse | format | rules | explain | timeline | new | init | completions ...

Check postmortems; without an argument, those in the current directory. Of a directory
or glob, the Markdown files (.md, .markdown) that are postmortems are checked; a named
file always is. \`-\` is the standard input.

Commands:
  merge FILE...           Join the results of shards into one report
  parse FILE...           Print what a postmortem says as JSON
  format FILE...          Print postmortems in canonical form, or --write it
  format FILE...          Print postmortems in canonical form, or --write it
  rules                   List the rules
  explain RULE            Tell what a rule is about
  timeline FILE           Draw the incident, as a Mermaid diagram or in SVG
  new [FILE]              Write a postmortem to fill in
  init                    Set pm-lint up for the documents of this folder
  completions SHELL       Print completions for bash, zsh or fish`,
  merge: `pm-lint merge [options] FILE...

Report the results that several runs wrote with \`-f json -o FILE\` as those of one run.`,
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
  timeline: `pm-lint timeline [options] FILE

Draw the incident that a postmortem tells of: the impact, the turning points, the
entries. A Mermaid diagram, to be pasted into Markdown, or with \`--format svg\`, or
\`-o\` and a name that ends in \`.svg\`, a picture. \`-\` is the standard input.`,
  new: `pm-lint new [options] [FILE]

Write a postmortem to fill in, to a new file or the standard output. What is not given
stays as {{...}}, which pm-lint reports until it is filled in. Without \`--template\`,
the one of the configuration is used, else \`sre\`.`,
  init: `pm-lint init [--yes]

Look at the documents of this folder, and write a configuration that fits them, the hook
for pre-commit and the workflow for GitHub. What is there is never overwritten.`,
  completions: `pm-lint completions bash | zsh | fish

Print what makes a shell complete the words of the command:

  bash   source <(pm-lint completions bash)
  zsh    source <(pm-lint completions zsh)
  fish   pm-lint completions fish > ~/.config/fish/completions/pm-lint.fish`,
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
  const text = description.replaceAll('`', '');
  const left = `${short ? `-${short}, ` : ''}--${name}${value ? ` ${value}` : ''}`;
  if (left.length > 22) return `  ${left}\n${' '.repeat(26)}${text}`;
  return `  ${left.padEnd(24)}${text}`;
}
