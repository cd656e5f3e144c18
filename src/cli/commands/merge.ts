import { withCheckedTexts } from '../../engine/checked-texts.ts';
import { FileError } from '../../engine/file-error.ts';
import { mergeResults, type ResultsFile } from '../../engine/merge-results.ts';
import { readSource } from '../../engine/read-source.ts';
import { pathFromRoot } from '../../engine/repository-root.ts';
import { version } from '../../engine/version.ts';
import { errorsOnly } from '../../lint/errors-only.ts';
import { readResults } from '../../report/read-results.ts';
import type { Arguments } from '../arguments.ts';
import { readingFor } from '../reading.ts';
import { UsageError } from '../usage-error.ts';
import type { World } from '../world.ts';
import { prepareReports } from '../write-reports.ts';
import { exitCode } from './lint.ts';

/**
 * `pm-lint merge FILE...`: report the results of several runs, which `-f json` wrote, as those of
 * one.
 *
 * @returns Exit code, as that one run would have had.
 * @throws {ConfigError} There is no such format, or what is configured makes no sense.
 * @throws {FileError} A file cannot be read, or holds no results; the report cannot be written.
 * @throws {UsageError} There is no file.
 */
export async function merge(settings: Arguments, world: World): Promise<number> {
  if (settings.operands.length === 0) {
    throw new UsageError('Name the files to merge, which `pm-lint -f json -o FILE` wrote');
  }
  const writeReports = await prepareReports(settings, world);
  const reading = await readingFor(settings, world);
  const { complaints } = reading;
  const { rules } = await reading.configOf(undefined);
  const files: ResultsFile[] = [];
  for (const path of new Set(settings.operands)) files.push(await readFile(path, world));

  const merged = mergeResults(files, complaints);
  const results = await withCheckedTexts(merged.results, reading);
  await writeReports(settings.quiet ? results.map(errorsOnly) : results, {
    rules,
    passedOver: merged.passedOver,
    notChecked: merged.notChecked + complaints.count(),
    fixed: merged.fixed,
    comparedWith: merged.comparedWith,
    fromRoot: pathFromRoot(world),
    version: version(),
  });
  return merged.notChecked > 0 ? 2 : exitCode(results, settings, complaints);
}

async function readFile(path: string, world: World): Promise<ResultsFile> {
  const document = readResults(await readSource(path, world));
  if (typeof document === 'string') throw new FileError(`${path}: ${document}`);
  return { path, document };
}
