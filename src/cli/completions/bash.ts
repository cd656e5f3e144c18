import type { Vocabulary } from './vocabulary.ts';

/** Completions for bash, to be read by `source <(pm-lint completions bash)`. */
export function bash({ commands, options, operands }: Vocabulary): string {
  const values = options.flatMap(({ name, short, value, choices }) => {
    if (!value) return [];
    const patterns = [`--${name}`, ...(short ? [`-${short}`] : [])].join('|');
    return `    ${patterns}) ${reply(choices)}; return ;;`;
  });
  const offered = commands.map((command) => {
    const flags = options.filter((option) => option.commands.some((each) => each === command));
    return `    ${command}) flags='${flags.map(({ name }) => `--${name}`).join(' ')}' ;;`;
  });
  const named = Object.entries(operands).map(
    ([command, words]) => `    ${command}) ${reply(words)}; return ;;`,
  );
  return `_pm_lint() {
  local word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD - 1]}
  local command=lint flags=''
  case " ${commands.join(' ')} " in *" \${COMP_WORDS[1]} "*) command=\${COMP_WORDS[1]} ;; esac
  case $before in
${values.join('\n')}
  esac
  case $command in
${offered.join('\n')}
  esac
  if [[ $word == -* ]]; then ${reply('$flags')}; return; fi
  case $command in
${named.join('\n')}
  esac
  COMPREPLY=($(compgen -f -- "$word"))
  if ((COMP_CWORD == 1)); then COMPREPLY+=($(compgen -W '${commands.join(' ')}' -- "$word")); fi
}
complete -o filenames -F _pm_lint pm-lint
`;
}

function reply(words: readonly string[] | string | undefined): string {
  if (words === undefined) return 'COMPREPLY=()';
  if (words === 'files') return 'COMPREPLY=($(compgen -f -- "$word"))';
  const list = typeof words === 'string' ? `"${words}"` : `'${words.join(' ')}'`;
  return `COMPREPLY=($(compgen -W ${list} -- "$word"))`;
}
