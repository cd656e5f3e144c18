import { parseArgs } from 'node:util';
import type { CacheStrategy } from '../engine/cache/cache.ts';
import type { Comparison } from '../engine/git/find-base.ts';
import type { Shard } from '../engine/shard.ts';
import type { Concurrency } from '../engine/workers/concurrency.ts';
import type { RuleSetting } from '../lint/config.ts';
import { didYouMean } from '../lint/did-you-mean.ts';
import { checkTogether } from './check-together.ts';
import { type Command, commands, type Option, optionTable } from './option-table.ts';
import type { ReportRequest } from './report-requests.ts';
import { settingReaders } from './setting-readers.ts';
import { UsageError } from './usage-error.ts';

/** The arguments of the command, checked. */
export interface Arguments {
  command: Command;
  /** Files, directories, globs, names of rules. */
  operands: string[];
  reports: ReportRequest[];
  /** File of the configuration that holds for all documents. */
  config?: string;
  /** Whether configurations are looked for beside the documents. */
  lookUp: boolean;
  plugins: string[];
  /** Document whose configuration is to be shown. */
  printConfig?: string;
  preset?: string;
  rules: Record<string, RuleSetting>;
  timezone?: string;
  today?: string;
  audience?: string;
  inlineConfig: boolean;
  /** Whether ignore files count. */
  ignore: boolean;
  ignorePatterns: string[];
  /** File of patterns in the place of `.pm-lintignore`. */
  ignorePath?: string;
  suppressAll: boolean;
  suppressRules: string[];
  pruneSuppressions: boolean;
  suppressionsLocation?: string;
  passOnUnprunedSuppressions: boolean;
  onlyPostmortems: boolean;
  /** What documents are compared with, where only what is new is to be reported. */
  comparison?: Comparison;
  /** What to do with fixes, where anything is. */
  fixing?: Fixing;
  /** Whether results are kept for the next run. */
  cache: boolean;
  cacheLocation?: string;
  cacheStrategy?: CacheStrategy;
  concurrency: Concurrency;
  /** What `format` is to do, and how; the values are not checked yet. */
  formatting: Formatting;
  /** Which part of the files is to be checked. */
  shard?: Shard;
  quiet: boolean;
  maxWarnings: number;
  stdinFilename?: string;
  /** Name or file of the template of a new postmortem. */
  template?: string;
  title?: string;
  /** When the incident of a new postmortem began, as written. */
  start?: string;
  severity?: string;
  color?: boolean;
  errorOnUnmatchedPattern: boolean;
  stats: boolean;
  /** Whether changes are waited for and checked. */
  watch: boolean;
  /** Whether rules are listed and nothing is checked. */
  listRules: boolean;
  /** Whether versions are shown and nothing is checked. */
  envInfo: boolean;
  /** Whether nobody is asked before files are written. */
  yes: boolean;
  debug: boolean;
  help: boolean;
  version: boolean;
}

/** As the options of `format` say. */
export interface Formatting {
  mode?: 'write' | 'check';
  timeline?: string;
  zones?: string;
  toZone?: string;
  metadata?: string;
  standardTitles?: true;
  standardOrder?: true;
}

/** Write them, tell what would be written, or show what would change. */
export type Fixing = 'write' | 'dry-run' | 'diff';

type Token = ReturnType<typeof tokenize>[number];
type OptionToken = Extract<Token, { kind: 'option' }>;

/**
 * Read the arguments.
 *
 * @param argv What follows the name of the program.
 * @throws {UsageError} An option is unknown, lacks its value, or is none of the command's.
 */
export function readArguments(argv: string[]): Arguments {
  const tokens = tokenize(argv);
  const operands = tokens.flatMap((token) => (token.kind === 'positional' ? token.value : []));
  const command = commandOf(tokens);
  const settings: Arguments = {
    command: command ?? 'lint',
    operands: command ? operands.slice(1) : operands,
    reports: [],
    rules: {},
    lookUp: true,
    plugins: [],
    cache: false,
    concurrency: 'auto',
    formatting: {},
    quiet: false,
    maxWarnings: Number.POSITIVE_INFINITY,
    errorOnUnmatchedPattern: true,
    inlineConfig: true,
    ignore: true,
    ignorePatterns: [],
    suppressAll: false,
    suppressRules: [],
    watch: false,
    pruneSuppressions: false,
    passOnUnprunedSuppressions: false,
    onlyPostmortems: false,
    stats: false,
    listRules: false,
    envInfo: false,
    yes: false,
    debug: false,
    help: false,
    version: false,
  };

  for (const token of tokens) {
    if (token.kind === 'option') apply(checked(token, settings.command), settings);
  }
  checkTogether(
    settings,
    new Set(tokens.flatMap((token) => (token.kind === 'option' ? token.name : []))),
  );
  return settings;
}

function tokenize(argv: string[]) {
  const options = Object.fromEntries(
    optionTable.map(({ name, short, value }) => [
      name,
      { type: value ? 'string' : 'boolean', ...(short && { short }) } as const,
    ]),
  );
  // Not strict: its messages are no help to who mistyped.
  return parseArgs({ args: argv, options, strict: false, allowPositionals: true, tokens: true })
    .tokens;
}

/** Only the first operand can be a command, and not behind `--`. */
function commandOf(tokens: Token[]): Command | undefined {
  const first = tokens.find((token) => token.kind !== 'option');
  return commands.find((command) => first?.kind === 'positional' && first.value === command);
}

/** The option and its value, once both are known to be right. */
function checked(token: OptionToken, command: Command): [string, string] {
  const { rawName, value, inlineValue } = token;
  const option = optionTable.find(({ name }) => name === token.name);
  if (!option) throw unknownOption(rawName);
  if (!option.commands.includes(command)) {
    throw new UsageError(`\`${rawName}\` is no option of \`pm-lint ${command}\``);
  }
  if (!option.value && value !== undefined) throw new UsageError(`\`${rawName}\` takes no value`);
  if (option.value && isMissing(value, inlineValue)) throw missingValue(option);
  return [option.name, value ?? ''];
}

/** What looks like an option is no value, unless written `--name=-value`. */
function isMissing(value: string | undefined, inline: boolean | undefined): boolean {
  return !value || (!inline && /^-\D/.test(value));
}

function missingValue({ name, value }: Option): UsageError {
  return new UsageError(`\`--${name}\` needs a value: \`--${name} ${value}\``);
}

function unknownOption(rawName: string): UsageError {
  const known = optionTable.map(({ name }) => `--${name}`);
  return new UsageError(`There is no option \`${rawName}\`${didYouMean(rawName, known)}`);
}

function apply([name, value]: [string, string], settings: Arguments): void {
  Object.assign(settings, settingReaders[name]?.(value, settings));
}
