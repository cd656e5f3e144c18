import { resolve } from 'node:path';
import type { Complaints } from '../complaints.ts';
import { fileError } from '../file-error.ts';
import type { FileSystem } from '../file-system.ts';
import type { ChosenFile } from '../read-candidate.ts';
import { repositoryRoot } from '../repository-root.ts';
import { shownPath } from '../shown-path.ts';
import { createConfigDigest } from './config-digest.ts';
import { type Entry, isEntry } from './entry.ts';
import { cacheFolder } from './location.ts';
import { type Place, placeOf } from './places.ts';
import { createPluginDigest } from './plugin-digest.ts';
import { createStore, type Store } from './store.ts';
import { sweep } from './sweep.ts';

/** How results are kept from one run to the next. */
export interface CacheOptions {
  /** Folder, instead of the usual one. */
  cacheLocation?: string | undefined;
  /** By what a document is known to be unchanged; `content` when not given. */
  cacheStrategy?: CacheStrategy | undefined;
}

/** By its text, or by its size and when it was written. */
export type CacheStrategy = 'content' | 'metadata';

/** What became of documents in earlier runs. */
export interface Cache {
  strategy: CacheStrategy;
  /** Undefined for a document whose outcome cannot be kept. */
  placeOf: (chosen: ChosenFile) => Promise<Place | undefined>;
  /** What is kept under a key; whether other files are as they were is not looked at. */
  find: (place: Place, key: string) => Entry | undefined;
  keep: (place: Place, entry: Omit<Entry, 'path'>) => void;
  /** Call when all is checked. */
  end: () => void;
}

/** What a cache is opened with. */
export interface CacheContext {
  fileSystem: FileSystem;
  complaints: Complaints;
  env: Readonly<Record<string, string | undefined>>;
  /** Whether fixes are made. */
  fix: boolean;
}

/**
 * Open the cache of this machine. What goes wrong later is noted, and no failure: all can be
 * checked without it.
 *
 * @throws {ConfigError} Its location makes no sense.
 */
export async function openCache(options: CacheOptions, context: CacheContext): Promise<Cache> {
  const { fileSystem, complaints, fix } = context;
  const root = repositoryRoot(fileSystem) ?? fileSystem.cwd;
  const store = createStore(await cacheFolder(options.cacheLocation, { ...context, root }));
  const used = new Set<string>();
  const finding = {
    fileSystem,
    fix,
    fromRoot: (path: string) => shownPath(resolve(fileSystem.cwd, path), { cwd: root }),
    configDigest: createConfigDigest(createPluginDigest(fileSystem, complaints.note)),
  };

  return {
    strategy: options.cacheStrategy ?? 'content',
    placeOf: (chosen) => placeOf(chosen, finding),
    find({ name }, key) {
      used.add(name);
      const entry = store.read(name);
      return isEntry(entry) && entry.key === key ? entry : undefined;
    },
    keep: createKeep(store, complaints),
    end: () => sweep(store, used, ({ path }) => fileSystem.exists(resolve(root, path))),
  };
}

function createKeep(store: Store, { note }: Complaints): Cache['keep'] {
  let isWritable = true;
  return ({ name, path }, entry) => {
    if (!isWritable) return;
    try {
      store.write(name, { path, ...entry } satisfies Entry);
    } catch (error) {
      isWritable = false;
      note(`The cache is not written: ${fileError(store.folder, error).message}`);
    }
  };
}
