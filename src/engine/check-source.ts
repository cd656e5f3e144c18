import type { Check } from '../lint/check-document.ts';
import { fixUntilStable } from '../lint/fix-passes.ts';
import type { LintResult } from '../lint/lint-result.ts';
import type { Clock } from '../lint/lint-stats.ts';
import { lintTree } from '../lint/lint-tree.ts';
import { parse } from '../parse.ts';
import type { FileAccess } from '../rules/define-rule.ts';
import { type Document, toDocument } from './documents.ts';
import type { PassedOver, SourceFile } from './read-candidate.ts';
import { createStopwatch, noStopwatch } from './stopwatch.ts';

/** How to check. */
export interface CheckOptions {
  /** Whether the fixes are made, in the text of the result. */
  fix: boolean;
  /** What is there beside the file. */
  files?: FileAccess | undefined;
  /** By what it is measured how long everything takes; it is not, where there is none. */
  clock?: Clock | undefined;
}

/** What became of a file. */
export type Outcome = { result: LintResult } | PassedOver;

/** Check a file that was read, unless it turns out to be no postmortem; writes nothing. */
export function checkSource(file: SourceFile, options: CheckOptions): Outcome {
  const { fix, files, clock } = options;
  const stopwatch = clock && createStopwatch(clock);
  const watch = stopwatch ?? noStopwatch;
  const document = watch.parse(() => toDocument(file));
  if ('passedOver' in document) return document;
  const check = toCheck(document, { files, watch });
  const result = fix ? fixUntilStable(file.source, check) : check(file.source).result;
  return { result: stopwatch ? { ...result, stats: stopwatch.stats() } : result };
}

interface Surroundings {
  files: FileAccess | undefined;
  watch: typeof noStopwatch;
}

/** The tree is there already: only a text that fixes changed is parsed again. */
function toCheck({ path, source, tree, config }: Document, { files, watch }: Surroundings): Check {
  const { settings, active: rules, parseOptions, directives } = config;
  return (text) => {
    const read = text === source ? tree : watch.parse(() => parse(text, { path, ...parseOptions }));
    const context = { path, source: text, settings, files, rules, directives, measure: watch.rule };
    return { tree: read, result: lintTree(read, context) };
  };
}
