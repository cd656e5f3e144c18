import type { LintResult } from '../lint/lint-result.ts';
import type { Rule } from '../rules/define-rule.ts';
import { type Candidate, type Listing, listCandidates } from './candidates.ts';
import { type CheckOptions, checkSource, type Outcome } from './check-source.ts';
import { filesBeside } from './files-beside.ts';
import { type PassedOver, type Reading, readCandidate, type SourceFile } from './read-candidate.ts';

/** What checking goes by. */
export interface Checking extends Listing, Reading {
  fix: CheckOptions['fix'];
  clock?: CheckOptions['clock'];
  /** Told before each file how many are done. */
  onProgress?: (done: number, total: number) => void;
}

/** A file that was checked, as it was. */
export interface CheckedFile {
  file: SourceFile;
  result: LintResult;
}

/** What was checked, and what was not. */
export interface CheckedFiles {
  results: LintResult[];
  /** Paths of the files that were not checked, and why. */
  passedOver: Map<string, PassedOver>;
  /** All rules that there were, for whatever document. */
  rules: Rule[];
}

/**
 * Check the files that operands stand for, in order. What cannot be checked is complained about.
 *
 * @param conclude Given each file that was checked; what it returns takes the place of the result.
 * @throws {ConfigError} A configuration makes no sense.
 * @throws {FileError} A configuration cannot be read.
 */
export async function checkFiles(
  operands: readonly string[],
  checking: Checking,
  conclude: (checked: CheckedFile) => LintResult | Promise<LintResult> = ({ result }) => result,
): Promise<CheckedFiles> {
  const { files, complainOfEmpty } = await listCandidates(operands, checking);
  const results: LintResult[] = [];
  const passedOver: CheckedFiles['passedOver'] = new Map();
  const rules = new Map<string, Rule>();
  const addRules = (more: readonly Rule[]) => {
    for (const rule of more) rules.set(rule.name, rule);
  };

  for (const [index, candidate] of files.entries()) {
    checking.onProgress?.(index, files.length);
    const { path } = candidate;
    const checked = await checking.complaints.guard(path, () => checkFile(candidate, checking));
    if (!checked) continue;
    if ('passedOver' in checked) {
      passedOver.set(path, checked);
    } else {
      addRules(checked.file.config.rules);
      results.push(await conclude(checked));
    }
  }
  complainOfEmpty(new Set(passedOver.keys()));
  // What is configured is to make sense even where there is nothing to check.
  if (results.length === 0) addRules((await checking.configOf(undefined)).rules);
  return { results, passedOver, rules: [...rules.values()] };
}

async function checkFile(candidate: Candidate, checking: Checking) {
  const file = await readCandidate(candidate, checking);
  if ('passedOver' in file) return file;
  const files = filesBeside(file.path, checking.fileSystem);
  const outcome: Outcome = checkSource(file, { fix: checking.fix, clock: checking.clock, files });
  return 'passedOver' in outcome ? outcome : { file, result: outcome.result };
}
