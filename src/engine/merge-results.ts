import { plural } from '../report/plural.ts';
import type {
  JsonFixed,
  JsonResult,
  JsonSummary,
  ResultsDocument,
} from '../report/results-document.ts';
import type { Complaints } from './complaints.ts';

/** Results that were read from a file. */
export interface ResultsFile {
  path: string;
  document: ResultsDocument;
}

/** Results of several runs as those of one. */
export interface MergedResults {
  results: MergedResult[];
  passedOver: number;
  notChecked: number;
  fixed: JsonFixed | undefined;
  comparedWith: string | undefined;
}

export interface MergedResult {
  result: JsonResult;
  /** Of the text that was checked, where it is known. */
  sha256: string | undefined;
}

/**
 * Join results, in the order in which one run would have had them. What keeps them from being those
 * of one run is complained about.
 */
export function mergeResults(files: readonly ResultsFile[], complaints: Complaints): MergedResults {
  complainOfShards(files, complaints);
  complainOfTwins(files, complaints);
  noteVersions(files, complaints);
  return {
    results: inOrder(files),
    passedOver: sumOf(files, ({ passedOver }) => passedOver),
    notChecked: sumOf(files, ({ notChecked }) => notChecked),
    fixed: fixedIn(files),
    comparedWith: files[0]?.document.summary.comparedWith,
  };
}

/** Each shard is to be there once. */
function complainOfShards(files: readonly ResultsFile[], { add }: Complaints): void {
  const owners = new Map<number, string>();
  const [first] = files.filter(({ document }) => document.shard);
  if (!first) return;
  const { count = 0 } = first.document.shard ?? {};
  for (const { path, document } of files) {
    if (document.shard?.count !== count) {
      const whose = document.shard ? `one of ${document.shard.count} shards` : 'no shard';
      add(`${path}: is ${whose}, and ${first.path} is one of ${count}`);
      return;
    }
    const twin = owners.get(document.shard.index);
    if (twin !== undefined) add(`${path}: is shard ${document.shard.index}, as is ${twin}`);
    owners.set(document.shard.index, path);
  }
  const missing = Array.from({ length: count }, (_, index) => index + 1).filter(
    (index) => !owners.has(index),
  );
  if (missing.length > 0) {
    const verb = missing.length === 1 ? 'is' : 'are';
    add(`${missing.length} of ${plural(count, 'shard')} ${verb} missing: ${missing.join(', ')}`);
  }
}

function complainOfTwins(files: readonly ResultsFile[], { add }: Complaints): void {
  const owners = new Map<string, string>();
  for (const { path, document } of files) {
    for (const { filePath } of document.results) {
      const owner = owners.get(filePath);
      // One run may be told of a file twice.
      if (owner !== undefined && owner !== path) add(`${filePath}: is in ${owner} and in ${path}`);
      owners.set(filePath, path);
    }
  }
}

function noteVersions(files: readonly ResultsFile[], { note }: Complaints): void {
  const versions = new Set(files.map(({ document }) => document.tool.version ?? 'unknown'));
  if (versions.size > 1) {
    note(`The results are of several versions of pm-lint: ${[...versions].sort().join(', ')}`);
  }
}

/** By position where all know it, else by path. */
function inOrder(files: readonly ResultsFile[]): MergedResult[] {
  const all = files.flatMap(({ document: { results, shard } }) =>
    results.map((result, index) => ({ result, ...shard?.files[index] })),
  );
  const isPlaced = all.every(({ position }) => position !== undefined);
  const sorted = isPlaced
    ? all.sort((a, b) => (a.position ?? 0) - (b.position ?? 0))
    : all.sort((a, b) => byPath(a.result.filePath, b.result.filePath));
  return sorted.map(({ result, sha256 }) => ({ result, sha256 }));
}

/** As folders are searched: name by name, and by code unit. */
function byPath(a: string, b: string): number {
  const [left, right] = [a.split('/'), b.split('/')];
  const at = left.findIndex((name, index) => name !== right[index]);
  const [one = '', other = ''] = [left[at], right[at]];
  return one < other ? -1 : Number(one > other);
}

function sumOf(files: readonly ResultsFile[], get: (summary: JsonSummary) => number): number {
  return files.reduce((sum, { document }) => sum + get(document.summary), 0);
}

function fixedIn(files: readonly ResultsFile[]): JsonFixed | undefined {
  const all = files.flatMap(({ document }) => document.summary.fixed ?? []);
  if (all.length === 0) return undefined;
  return {
    files: all.reduce((sum, { files }) => sum + files, 0),
    isDryRun: all.every(({ isDryRun }) => isDryRun),
  };
}
