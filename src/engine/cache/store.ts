import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { digest } from '../digest.ts';

/** Entries in a folder, a file each, so that runs at the same time do not undo each other's. */
export interface Store {
  folder: string;
  /** What was written under a name; undefined where there is nothing that is whole. */
  read: (name: string) => unknown;
  /**
   * Write an entry: under another name first, so that nobody ever reads half of it.
   *
   * @throws What the system throws.
   */
  write: (name: string, content: object) => void;
}

/**
 * In front of an entry stands its digest, SHA-256 in hexadecimal: what is cut off or edited is worth
 * nothing.
 */
const sumLength = 64;

/** @param folder Absolute path; it is made when something is to be written. */
export function createStore(folder: string): Store {
  let drafts = 0;
  return { folder, read, write };

  function read(name: string): unknown {
    try {
      const file = readFileSync(join(folder, name), 'utf8');
      const [sum, text] = [file.slice(0, sumLength), file.slice(sumLength)];
      return digest(text) === sum ? JSON.parse(text) : undefined;
    } catch {
      return undefined;
    }
  }

  function write(name: string, content: object): void {
    if (drafts === 0) prepare();
    drafts += 1;
    const draft = join(folder, `${name}.${process.pid}-${drafts}.tmp`);
    const text = JSON.stringify(content);
    try {
      // What documents say is for who may read the documents.
      writeFileSync(draft, digest(text) + text, { mode: 0o600 });
      renameSync(draft, join(folder, name));
    } catch (error) {
      rmSync(draft, { force: true });
      throw error;
    }
  }

  /** Wherever the folder is, it is nothing to commit or to format. */
  function prepare(): void {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    writeFileSync(join(folder, '.gitignore'), '*\n');
  }
}
