import type { Arguments } from '../arguments.ts';
import { choose } from '../choose.ts';
import { bash } from '../completions/bash.ts';
import { fish } from '../completions/fish.ts';
import { shells, vocabulary } from '../completions/vocabulary.ts';
import { zsh } from '../completions/zsh.ts';
import { UsageError } from '../usage-error.ts';
import type { World } from '../world.ts';

const writers = { bash, zsh, fish };

/**
 * `pm-lint completions SHELL`: print what makes a shell complete the words of the command.
 *
 * @returns Exit code.
 * @throws {UsageError} There is not exactly one operand, or pm-lint does not know the shell.
 */
export async function completions({ operands }: Arguments, world: World): Promise<number> {
  const [shell, ...others] = operands;
  if (shell === undefined || others.length > 0) {
    throw new UsageError(`Name one shell: \`pm-lint completions ${shells.join(' | ')}\``);
  }
  world.stdout.write(writers[choose('shell', shell, shells)](vocabulary()));
  return 0;
}
