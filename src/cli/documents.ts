import { posix } from 'node:path';
import type { Postmortem } from '../ast/nodes.ts';
import { judgePostmortem } from '../lint/judge-postmortem.ts';
import { parse } from '../parse.ts';
import { plural } from '../report/plural.ts';
import type { Arguments } from './arguments.ts';
import type { Complaints } from './complaints.ts';
import type { ConfigOf, DocumentConfig } from './config/configs.ts';
import { findFiles, type Target } from './files.ts';
import { type IgnoredBy, ownIgnoreFileNames } from './ignore-files.ts';
import { readSource } from './read-source.ts';
import type { World } from './world.ts';

/** A document that was read. */
export interface Document {
  /** As given; absent for standard input without a name. */
  path: string | undefined;
  /** Whether it is what the standard input holds. */
  isStdin: boolean;
  source: string;
  tree: Postmortem;
  config: DocumentConfig;
}

/** What reading goes by. */
export interface Reading {
  settings: Arguments;
  world: World;
  complaints: Complaints;
  configOf: ConfigOf;
  ignoredBy: IgnoredBy;
  /** Called for each file that was found but is not to be checked, with the reasons. */
  passOver: (path: string, reasons: readonly string[]) => void;
}

/**
 * Read the documents that operands stand for, in order: named files always, the files of a
 * directory or glob once, and if they are postmortems. What the configuration ignores is passed
 * over, named or not. What cannot be read is complained about.
 *
 * @throws {ConfigError} A configuration makes no sense.
 */
export async function* readDocuments(
  operands: string[],
  reading: Reading,
): AsyncGenerator<Document> {
  const claimed = new Set(operands.map((operand) => posix.normalize(operand)));

  for (const operand of operands) {
    const find = () => findFiles(operand, reading.world, reading.ignoredBy);
    const target = await reading.complaints.guard(operand, find);
    if (target?.kind === 'missing') {
      reading.complaints.add(`${operand}: no such file or directory`);
    } else if (target?.kind === 'file') {
      const read = reading.settings.onlyPostmortems ? readPostmortem : readUnlessIgnored;
      const document = await read(operand, reading);
      if (document && document !== 'passed over') yield document;
    } else if (target) {
      yield* readPostmortems(target, { ...reading, claimed });
    }
  }
}

async function* readPostmortems(
  target: Target,
  reading: Reading & { claimed: Set<string> },
): AsyncGenerator<Document> {
  const paths = target.paths.filter((path) => !reading.claimed.has(path));
  let others = 0;

  for (const path of paths) {
    reading.claimed.add(path);
    const document = await readPostmortem(path, reading);
    if (document === 'passed over') others += 1;
    else if (document) yield document;
  }
  if (others === target.paths.length && reading.settings.errorOnUnmatchedPattern) {
    reading.complaints.add(nothingFound(target));
  }
}

/** @returns Nothing where it cannot be read. */
async function readPostmortem(
  path: string,
  reading: Reading,
): Promise<Document | 'passed over' | undefined> {
  const config = await reading.configOf(path === '-' ? reading.settings.stdinFilename : path);
  const reason = exclusion(config);
  if (reason !== undefined) {
    reading.passOver(path, [reason]);
    return 'passed over';
  }
  const document = await readDocument(path, config, reading);
  if (!document || config.given.isPostmortem?.value) return document;

  const { isPostmortem, reasons } = judgePostmortem(document.tree);
  if (isPostmortem) return document;
  reading.passOver(path, reasons);
  return 'passed over';
}

async function readUnlessIgnored(path: string, reading: Reading): Promise<Document | undefined> {
  const config = await reading.configOf(path === '-' ? reading.settings.stdinFilename : path);
  const { ignored } = config.given;
  const reason = ignored
    ? ignoredBy(ignored)
    : path !== '-' && (await reading.ignoredBy(path, ownIgnoreFileNames));
  if (!reason) return readDocument(path, config, reading);
  reading.passOver(path, [reason]);
  return undefined;
}

/** Why the configuration leaves a file out that was found. */
function exclusion({ given: { ignored, isPostmortem } }: DocumentConfig): string | undefined {
  if (ignored) return ignoredBy(ignored);
  return isPostmortem?.value === false ? `no glob of ${isPostmortem.from} fits` : undefined;
}

function ignoredBy({ value, from }: { value: string; from: string }): string {
  return `\`${value}\` of ${from} ignores it`;
}

async function readDocument(
  path: string,
  config: DocumentConfig,
  { settings, world, complaints }: Reading,
): Promise<Document | undefined> {
  const isStdin = path === '-';
  const name = isStdin ? settings.stdinFilename : path;

  return complaints.guard(isStdin ? (name ?? 'standard input') : path, async () => {
    const source = await readSource(path, world);
    const tree = parse(source, { path: name, ...config.parseOptions });
    return { path: name, isStdin, source, tree, config };
  });
}

function nothingFound({ operand, kind, paths }: Target): string {
  const what = paths.length > 0 ? 'postmortem' : 'Markdown file (.md, .markdown)';
  const passedOver = paths.length > 0 ? `; ${plural(paths.length, 'file')} passed over` : '';
  return kind === 'directory'
    ? `${operand}: no ${what} in this directory${passedOver}`
    : `${operand}: no ${what} matches${passedOver}`;
}
