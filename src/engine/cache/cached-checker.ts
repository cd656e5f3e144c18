import type { Question } from '../check-watched.ts';
import { type Checker, plainChecker, type Runner, toChecked } from '../checker.ts';
import type { FileSystem } from '../file-system.ts';
import { filesBeside } from '../files-beside.ts';
import { fromLean, toLean } from '../lean-outcome.ts';
import type { ChosenFile } from '../read-candidate.ts';
import type { Cache } from './cache.ts';
import { metadataOf } from './file-metadata.ts';
import { isKeepable } from './is-keepable.ts';
import { hasFindings, withLateText } from './late-text.ts';
import { keyOf } from './places.ts';

/** Check the files that are not as they were when the cache was written; it knows the others. */
export function cachedChecker(cache: Cache, run: Runner, fileSystem: FileSystem): Checker {
  const checkPlainly = plainChecker(run);

  return async (chosen, read) => {
    const place = await cache.placeOf(chosen);
    if (!place) return checkPlainly(chosen, read);
    // Taken before the text: what is written meanwhile makes the entry old, not the text new.
    const metadata = cache.strategy === 'metadata' ? metadataOf(place.file) : undefined;
    const text = metadata === undefined ? await read() : undefined;
    const key = keyOf(place, metadata ?? text ?? '');

    const kept = cache.find(place, key);
    if (kept && isStillSo(kept.asked, chosen, fileSystem)) {
      if (text === undefined && !hasFindings(kept.outcome))
        return withLateText(chosen, kept, place);
      const source = text ?? (await read());
      return toChecked({ ...chosen, source }, fromLean(kept.outcome, source));
    }
    const file = { ...chosen, source: text ?? (await read()) };
    const { outcome, asked } = await run(file);
    if (isKeepable(outcome)) {
      cache.keep(place, { key, asked, outcome: toLean(outcome, file.source) });
    }
    return toChecked(file, outcome);
  };
}

/** Whether the rules would be told of other files what they were told. */
function isStillSo(
  asked: readonly Question[],
  { path }: ChosenFile,
  fileSystem: FileSystem,
): boolean {
  const files = filesBeside(path, fileSystem);
  return asked.every(([file, answer]) => files?.exists(file) === answer);
}
