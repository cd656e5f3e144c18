import type { Base } from './find-base.ts';
import { GitError } from './git-error.ts';
import type { Repository } from './repository.ts';

/** A file that is new or differs from the base. */
export interface ChangedFile {
  /** From the top of the repository, with `/`. */
  path: string;
  /** Object name of its text in the index, where the index was compared. */
  staged?: string | undefined;
  /** Object name of its text at the base, under whatever name; undefined where it is new. */
  before?: string | undefined;
}

/**
 * List the files that differ from the base. Renamed ones are followed, deleted ones left out, and so
 * is what has no text of its own: links, and submodules.
 *
 * @throws {GitError} The index holds conflicts.
 */
export async function stagedFiles(base: Base, { git }: Repository): Promise<ChangedFile[]> {
  const entries = readEntries(await git([...diff, '--cached', base.id, '--']));
  const conflict = entries.find(({ status }) => status === 'U');
  if (conflict) throw new GitError(`${conflict.path}: resolve its conflicts, and stage it`);
  return entries.filter(hasText).map((entry) => ({ ...toChanged(entry), staged: entry.newId }));
}

/** As `stagedFiles`, for the working tree, with the files that git does not track or ignore. */
export async function changedFiles(base: Base, { git }: Repository): Promise<ChangedFile[]> {
  const entries = readEntries(await git([...diff, base.id, '--']));
  const untracked = names(await git(['ls-files', '--others', '--exclude-standard', '-z']));
  // A file that is no longer tracked is both deleted and untracked.
  const gone = new Map(
    entries.filter(({ status }) => status === 'D').map((entry) => [entry.path, entry]),
  );
  return [
    ...entries.filter(hasText).map(toChanged),
    ...untracked
      // A repository in this one.
      .filter((path) => !path.endsWith('/'))
      .map((path) => toChanged({ ...newFile, ...gone.get(path), path })),
  ];
}

/** Paths of the files that are not in the index as they are in the working tree. */
export async function unstagedFiles({ git }: Repository): Promise<string[]> {
  return names(await git(['diff', '--name-only', '-z', '--no-ext-diff', '--']));
}

/** What is configured for people must not matter. */
const diff = [
  'diff',
  ...['--raw', '-z', '--no-abbrev', '--find-renames', '--no-color', '--no-ext-diff'],
  '--ignore-submodules=all',
];

/** One file of `git diff --raw`. */
interface Entry {
  /** The type of the file and its rights, as in `100644`. */
  oldMode: string;
  newMode: string;
  oldId: string;
  newId: string;
  status: string;
  path: string;
}

const newFile = { oldMode: '000000', newMode: '100644', oldId: '', newId: '', status: 'A' };

/**
 * Entries end in NUL, and so do their paths, of which a renamed file has two:
 *
 *     :100644 100644 87a0…5f 0c1d…3b R086␀old.md␀new.md␀
 */
const entryHead =
  /^:(?<oldMode>\d{6}) (?<newMode>\d{6}) (?<oldId>[\da-f]{40,64}) (?<newId>[\da-f]{40,64}) (?<status>[A-Z])/;

function readEntries(bytes: Uint8Array): Entry[] {
  const fields = names(bytes);
  const entries: Entry[] = [];
  for (let index = 0; index < fields.length; ) {
    const head = entryHead.exec(fields[index] ?? '')?.groups as Omit<Entry, 'path'> | undefined;
    if (!head) throw new GitError(`\`git diff\` prints what cannot be read: ${fields[index]}`);
    const paths = /[RC]/.test(head.status) ? 2 : 1;
    entries.push({ ...head, path: fields[index + paths] ?? '' });
    index += 1 + paths;
  }
  return entries;
}

/** Fields that end in NUL. A name that is no UTF-8 is shown as far as it can be. */
function names(bytes: Uint8Array): string[] {
  return new TextDecoder().decode(bytes).split('\0').slice(0, -1);
}

function hasText({ newMode, status }: Entry): boolean {
  return status !== 'U' && isFile(newMode);
}

function toChanged({ path, oldMode, oldId }: Entry): ChangedFile {
  return { path, before: isFile(oldMode) ? oldId : undefined };
}

/** Other modes are those of links, submodules, and of nothing. */
function isFile(mode: string): boolean {
  return mode.startsWith('100');
}
