import type { LintResult } from '../lint/lint-result.ts';
import { escapeLine } from '../report/escape-control.ts';
import type { Rule } from '../rules/define-rule.ts';
import type { Arguments } from './arguments.ts';
import type { Checking } from './check-document.ts';
import { createConfigs } from './config/configs.ts';
import { type Document, readDocuments } from './documents.ts';
import { createIgnoreFiles } from './ignore-files.ts';
import { readSource } from './read-source.ts';
import type { World } from './world.ts';

/** What was checked, and what was not. */
export interface CheckedDocuments {
  results: LintResult[];
  passedOver: number;
  notChecked: number;
  /** All rules that there were, for whatever document. */
  rules: Rule[];
}

/** What is done to each document. */
export type CheckOne = (document: Document) => LintResult | Promise<LintResult>;

/**
 * Check the documents that the arguments name.
 *
 * @throws {ConfigError} A configuration, or what the arguments configure, makes no sense.
 * @throws {FileError} A configuration cannot be read.
 */
export async function checkDocuments(
  settings: Arguments,
  { world, complaints }: Checking,
  checkOne: CheckOne,
): Promise<CheckedDocuments> {
  const operands = settings.operands.length > 0 ? new Set(settings.operands) : ['.'];
  const configOf = await createConfigs(settings, world);
  const ignoredBy = createIgnoreFiles(settings, world);
  const results: LintResult[] = [];
  const passedOver: string[] = [];
  const passOver = (path: string, reasons: readonly string[]) => {
    passedOver.push(path);
    if (settings.debug) note(world, `${path} is passed over: ${reasons.join('; ')}`);
  };
  const rules = new Map<string, Rule>();
  const addRules = (more: Rule[]) => {
    for (const rule of more) rules.set(rule.name, rule);
  };

  const reading = { settings, world, complaints, configOf, ignoredBy, passOver };
  for await (const document of readDocuments([...operands], reading)) {
    const result = await checkOne(document);
    results.push(result);
    addRules(document.config.rules);
    for (const { message } of result.refused ?? []) note(world, `${result.filePath}: ${message}`);
  }
  // What is configured is to make sense even where there is nothing to check.
  if (results.length === 0) addRules((await configOf(undefined)).rules);
  if (settings.fixing === 'write' && passedOver.includes('-')) await passThrough(world);
  const counts = { passedOver: passedOver.length, notChecked: complaints.count() };
  return { results, ...counts, rules: [...rules.values()] };
}

/** Who pipes a text through wants it back, checked or not. */
async function passThrough(world: World): Promise<void> {
  world.stdout.write(await readSource('-', world));
}

function note({ stderr }: World, message: string): void {
  stderr.write(`pm-lint: ${escapeLine(message)}\n`);
}
