import type { Check } from '../lint/check-document.ts';
import { fixUntilStable } from '../lint/fix-passes.ts';
import type { LintResult } from '../lint/lint-result.ts';
import { lintTree } from '../lint/lint-tree.ts';
import { parse } from '../parse.ts';
import type { FileAccess } from '../rules/define-rule.ts';
import { type Document, toDocument } from './documents.ts';
import type { PassedOver, SourceFile } from './read-candidate.ts';

/** How to check. */
export interface CheckOptions {
  /** Whether the fixes are made, in the text of the result. */
  fix: boolean;
  /** What is there beside the file. */
  files?: FileAccess | undefined;
}

/** What became of a file. */
export type Outcome = { result: LintResult } | PassedOver;

/** Check a file that was read, unless it turns out to be no postmortem; writes nothing. */
export function checkSource(file: SourceFile, options: CheckOptions): Outcome {
  const document = toDocument(file);
  if ('passedOver' in document) return document;
  const check = toCheck(document, options);
  return { result: options.fix ? fixUntilStable(file.source, check) : check(file.source).result };
}

/** The tree is there already: only a text that fixes changed is parsed again. */
function toCheck({ path, source, tree, config }: Document, { files }: CheckOptions): Check {
  const { settings, active: rules, parseOptions, directives } = config;
  return (text) => {
    const read = text === source ? tree : parse(text, { path, ...parseOptions });
    const context = { path, source: text, settings, files, rules, directives };
    return { tree: read, result: lintTree(read, context) };
  };
}
