import type { Check } from '../lint/check-document.ts';
import type { FixResult } from '../lint/fix.ts';
import { fixUntilStable } from '../lint/fix-passes.ts';
import type { LintResult } from '../lint/lint-result.ts';
import { lintTree } from '../lint/lint-tree.ts';
import { parse } from '../parse.ts';
import type { Complaints } from './complaints.ts';
import type { Document } from './documents.ts';
import { fileError } from './file-error.ts';
import { filesBeside } from './files-beside.ts';
import type { World } from './world.ts';

/** In what documents are checked. */
export interface Checking {
  world: World;
  complaints: Complaints;
}

/** Check a document as it is. */
export function checkDocument(document: Document, { world }: Checking): LintResult {
  return toCheck(document, world)(document.source).result;
}

/** Check a document with its fixes made, and write nothing. */
export function fixDocument(document: Document, { world }: Checking): FixResult {
  return fixUntilStable(document.source, toCheck(document, world));
}

/**
 * Fix a document for good: in its file, or on the standard output where it came from the input.
 *
 * @returns What is left to say; of a file that cannot be written, what there is to say.
 */
export async function writeFixed(document: Document, checking: Checking): Promise<LintResult> {
  const { world, complaints } = checking;
  const { path, isStdin } = document;
  const result = fixDocument(document, checking);
  if (isStdin || path === undefined) {
    world.stdout.write(result.output);
    return result;
  }
  if (!result.fixed) return result;
  const isWritten = await complaints.guard(path, () => replace(path, result.output, world));
  return isWritten ? result : checkDocument(document, checking);
}

function toCheck({ path, source, tree, config }: Document, world: World): Check {
  const { settings, active: rules, parseOptions, directives } = config;
  const files = filesBeside(path, world);
  return (text) => {
    const read = text === source ? tree : parse(text, { path, ...parseOptions });
    const context = { path, source: text, settings, files, rules, directives };
    return { tree: read, result: lintTree(read, context) };
  };
}

async function replace(path: string, text: string, { replaceFile }: World): Promise<true> {
  try {
    await replaceFile(path, text);
    return true;
  } catch (error) {
    throw fileError(path, error);
  }
}
