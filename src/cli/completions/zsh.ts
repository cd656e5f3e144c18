import type { Option } from '../option-table.ts';
import type { Vocabulary } from './vocabulary.ts';

type CompletedOption = Vocabulary['options'][number];

/** Completions for zsh, to be read by `source <(pm-lint completions zsh)`, or put on `$fpath`. */
export function zsh({ commands, options, operands }: Vocabulary): string {
  const cases = commands.map((command) => {
    const specs = options
      .filter((option) => option.commands.some((each) => each === command))
      .flatMap(specifications);
    const words = (operands as Record<string, readonly string[]>)[command];
    const rest = words ? `'*: :(${words.join(' ')})'` : "'*: :_files'";
    return `    ${command})
      _arguments -S \\
${[...specs, rest].map((spec) => `        ${spec}`).join(' \\\n')} ;;`;
  });
  return `#compdef pm-lint
_pm_lint() {
  local command=lint
  if ((\${+words[2]})) && [[ " ${commands.join(' ')} " == *" \${words[2]} "* ]] && ((CURRENT > 2)); then
    command=\${words[2]}
    words=("\${words[1]}" "\${words[@]:2}")
    ((CURRENT -= 1))
  elif ((CURRENT == 2)) && [[ \${words[2]} != -* ]]; then
    compadd ${commands.join(' ')}
  fi
  case $command in
${cases.join('\n')}
  esac
}
if [[ \${funcstack[1]} == _pm_lint ]]; then _pm_lint "$@"; else compdef _pm_lint pm-lint; fi
`;
}

function specifications({ name, short, value, description, choices }: CompletedOption): string[] {
  const what = `[${escape(description)}]`;
  const action = value ? `:${escape(value)}:${actionFor(choices)}` : '';
  const forms = [
    `--${name}${value ? '=' : ''}`,
    ...(short ? [`-${short}${value ? '+' : ''}`] : []),
  ];
  return forms.map((form) => `'*${form}${what}${action}'`);
}

function actionFor(choices: CompletedOption['choices']): string {
  if (choices === 'files') return '_files';
  return choices ? `(${choices.join(' ')})` : ' ';
}

/** Brackets and colons part what a specification says; quotes end it. */
function escape(text: Option['description']): string {
  return text
    .replaceAll('`', '')
    .replace(/[[\]:\\]/g, '\\$&')
    .replaceAll("'", "'\\''");
}
