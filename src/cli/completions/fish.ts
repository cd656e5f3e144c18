import type { Vocabulary } from './vocabulary.ts';

/** Completions for fish, to be put into `~/.config/fish/completions/pm-lint.fish`. */
export function fish({ commands, options, operands }: Vocabulary): string {
  const others = commands.filter((command) => command !== 'lint').join(' ');
  const first = `complete -c pm-lint -n __fish_use_subcommand -a '${others}'`;
  const words = Object.entries(operands).map(
    ([command, list]) =>
      `complete -c pm-lint -f -n '__fish_seen_subcommand_from ${command}' -a '${list.join(' ')}'`,
  );
  const flags = options.flatMap(({ name, short, value, description, commands: takers, choices }) =>
    takers.map((command) => {
      const condition =
        command === 'lint'
          ? `not __fish_seen_subcommand_from ${others}`
          : `__fish_seen_subcommand_from ${command}`;
      const names = `-l ${name}${short ? ` -s ${short}` : ''}`;
      return `complete -c pm-lint -n '${condition}' ${names}${argument(value, choices)} -d ${quote(description)}`;
    }),
  );
  return `${[first, ...words, ...flags].join('\n')}\n`;
}

/** `-x`: takes a value that is no file, `-r`: takes a value. */
function argument(
  value: string | undefined,
  choices: Vocabulary['options'][number]['choices'],
): string {
  if (!value) return '';
  if (choices === 'files') return ' -r';
  return choices ? ` -x -a '${choices.join(' ')}'` : ' -x';
}

function quote(text: string): string {
  return `'${text.replaceAll('`', '').replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}
