import { readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Entry, isEntry } from './entry.ts';
import type { Store } from './store.ts';

const day = 24 * 60 * 60 * 1000;

/** Its age is how long ago the folder was swept. */
const stamp = 'swept';

/**
 * Take out, once a day, the entries of documents that are no longer there, and what runs left
 * behind that were cut off. What goes wrong is left for another day.
 *
 * @param isNeeded Whether an entry is of use; not asked for the names in `used`.
 */
export function sweep(
  store: Store,
  used: ReadonlySet<string>,
  isNeeded: (entry: Entry) => boolean,
): void {
  const now = Date.now();
  const ageOf = (name: string) => now - statSync(join(store.folder, name)).mtimeMs;
  try {
    const names = readdirSync(store.folder);
    if (names.includes(stamp) && ageOf(stamp) < day) return;
    writeFileSync(join(store.folder, stamp), '');
    for (const name of names) {
      const isLeft = name.endsWith('.tmp') ? ageOf(name) > day : isUnneeded(name);
      if (isLeft) rmSync(join(store.folder, name), { force: true });
    }
  } catch {
    // A folder that is closed, or that another run sweeps, is swept another time.
  }

  function isUnneeded(name: string): boolean {
    if (!/^[0-9a-f]{64}$/.test(name) || used.has(name)) return false;
    const entry = store.read(name);
    return !isEntry(entry) || !isNeeded(entry);
  }
}
