import { posix } from 'node:path';
import type { Postmortem } from '../ast/nodes.ts';
import { judgePostmortem } from '../lint/judge-postmortem.ts';
import { parse } from '../parse.ts';
import { plural } from '../report/plural.ts';
import type { Arguments } from './arguments.ts';
import type { Complaints } from './complaints.ts';
import { findFiles, type Target } from './files.ts';
import { readSource } from './read-source.ts';
import type { World } from './world.ts';

/** A document that was read. */
export interface Document {
  /** As given; absent for standard input without a name. */
  path: string | undefined;
  source: string;
  tree: Postmortem;
}

/** What reading goes by. */
export interface Reading {
  settings: Arguments;
  world: World;
  complaints: Complaints;
  /** Called for each file that was found but is no postmortem, with the reasons. */
  passOver: (path: string, reasons: readonly string[]) => void;
}

/**
 * Read the documents that operands stand for, in order: named files always, the files of a
 * directory or glob once, and if they are postmortems. What cannot be read is complained about.
 */
export async function* readDocuments(
  operands: string[],
  reading: Reading,
): AsyncGenerator<Document> {
  const claimed = new Set(operands.map((operand) => posix.normalize(operand)));

  for (const operand of operands) {
    const find = () => findFiles(operand, reading.world);
    const target = await reading.complaints.guard(operand, find);
    if (target?.kind === 'missing') {
      reading.complaints.add(`${operand}: no such file or directory`);
    } else if (target?.kind === 'file') {
      const document = await readDocument(operand, reading);
      if (document) yield document;
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
    const document = await readDocument(path, reading);
    if (!document) continue;
    const { isPostmortem, reasons } = judgePostmortem(document.tree);
    if (isPostmortem) {
      yield document;
    } else {
      others += 1;
      reading.passOver(path, reasons);
    }
  }
  if (others === target.paths.length && reading.settings.errorOnUnmatchedPattern) {
    reading.complaints.add(nothingFound(target));
  }
}

async function readDocument(path: string, reading: Reading): Promise<Document | undefined> {
  const { settings, world, complaints } = reading;
  const { stdinFilename, timezone } = settings;
  const name = path === '-' ? stdinFilename : path;

  return complaints.guard(path === '-' ? (name ?? 'standard input') : path, async () => {
    const source = await readSource(path, world);
    const options = { ...(name !== undefined && { path: name }), ...(timezone && { timezone }) };
    return { path: name, source, tree: parse(source, options) };
  });
}

function nothingFound({ operand, kind, paths }: Target): string {
  const what = paths.length > 0 ? 'postmortem' : 'Markdown file (.md, .markdown)';
  const passedOver = paths.length > 0 ? `; ${plural(paths.length, 'file')} passed over` : '';
  return kind === 'directory'
    ? `${operand}: no ${what} in this directory${passedOver}`
    : `${operand}: no ${what} matches${passedOver}`;
}
