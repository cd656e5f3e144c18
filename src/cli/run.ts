import { ConfigError } from '../lint/config-error.ts';
import { escapeLine } from '../report/escape-control.ts';
import { type Arguments, readArguments } from './arguments.ts';
import { ConfigFileError } from './config/config-file-error.ts';
import { FileError } from './file-error.ts';
import { help } from './help.ts';
import type { Command } from './option-table.ts';
import { UsageError } from './usage-error.ts';
import { version } from './version.ts';
import type { World } from './world.ts';

/**
 * Carry out what the arguments say; throws nothing.
 *
 * @param argv What follows the name of the program.
 * @returns Exit code: 0 fine, 1 findings, 2 it did not happen.
 */
export async function run(argv: string[], world: World): Promise<number> {
  try {
    return await dispatch(readArguments(argv), world);
  } catch (error) {
    world.stderr.write(complaint(error, argv.includes('--debug')));
    return 2;
  }
}

async function dispatch(settings: Arguments, world: World): Promise<number> {
  if (settings.help || settings.version) {
    world.stdout.write(settings.help ? help(settings.command) : `${version()}\n`);
    return 0;
  }
  const command = await commands[settings.command]();
  return command(settings, world);
}

type RunCommand = (settings: Arguments, world: World) => Promise<number>;

/** Loaded late: help and version need no parser. */
const commands: Record<Command, () => Promise<RunCommand>> = {
  lint: async () => (await import('./commands/lint.ts')).lint,
  parse: async () => (await import('./commands/parse.ts')).parse,
  format: async () => (await import('./commands/format.ts')).format,
  rules: async () => (await import('./commands/rules.ts')).rules,
  explain: async () => (await import('./commands/explain.ts')).explain,
};

function complaint(error: unknown, debug: boolean): string {
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  if (error instanceof ConfigFileError) return error.problems.map(told).join('');
  if (isExpected(error)) return told(message);
  const where = debug && stack ? `${stack}\n` : '';
  return `pm-lint: internal error: ${escapeLine(message)}\n${where}`;
}

function told(message: string): string {
  return `pm-lint: ${escapeLine(message)}\n`;
}

function isExpected(error: unknown): boolean {
  return [ConfigError, FileError, UsageError].some((expected) => error instanceof expected);
}
