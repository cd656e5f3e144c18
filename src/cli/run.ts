import { ConfigFileError } from '../engine/config/config-file-error.ts';
import { FileError } from '../engine/file-error.ts';
import { GitError } from '../engine/git/git-error.ts';
import { version } from '../engine/version.ts';
import { ConfigError } from '../lint/config-error.ts';
import { escapeLine } from '../report/escape-control.ts';
import { type Arguments, readArguments } from './arguments.ts';
import { help } from './help.ts';
import type { Command } from './option-table.ts';
import { UsageError } from './usage-error.ts';
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
  const command = await commands[toDo(settings)]();
  return command(settings, world);
}

/** What an option asks for instead of the command that it is one of. */
function toDo({ command, printConfig, listRules, envInfo, fixing, watch }: Arguments): Activity {
  if (printConfig !== undefined) return 'print-config';
  if (listRules) return 'rules';
  if (envInfo) return 'env-info';
  if (watch) return 'watch';
  return command === 'lint' && fixing === 'diff' ? 'diff' : command;
}

type Activity = Command | 'diff' | 'env-info' | 'print-config' | 'watch';

type RunCommand = (settings: Arguments, world: World) => Promise<number>;

/** Loaded late: help and version need no parser. */
const commands: Record<Activity, () => Promise<RunCommand>> = {
  lint: async () => (await import('./commands/lint.ts')).lint,
  merge: async () => (await onDemand()).merge,
  parse: async () => (await onDemand()).parse,
  format: async () => (await onDemand()).format,
  rules: async () => (await onDemand()).rules,
  explain: async () => (await onDemand()).explain,
  timeline: async () => (await onDemand()).timeline,
  new: async () => (await onDemand()).newPostmortem,
  init: async () => (await onDemand()).init,
  completions: async () => (await onDemand()).completions,
  'print-config': async () => (await onDemand()).printConfig,
  diff: async () => (await onDemand()).diff,
  watch: async () => (await onDemand()).watch,
  'env-info': async () => (await onDemand()).envInfo,
};

function onDemand() {
  return import('./commands/on-demand.ts');
}

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
  return [ConfigError, FileError, GitError, UsageError].some(
    (expected) => error instanceof expected,
  );
}
