import type { FileSystem } from '../engine/file-system.ts';
import type { RunGit } from '../engine/git/run-git.ts';

/** All that a command may touch outside of itself. */
export interface World extends FileSystem {
  /** Milliseconds that have gone by since any moment. */
  now: () => number;
  env: Readonly<Record<string, string | undefined>>;
  stdout: Output;
  stderr: Output;
  /** All of the standard input. */
  readStdin: () => Promise<Uint8Array>;
  /** Absent where there can be no git. */
  git?: RunGit | undefined;
  /** Ask a question at the terminal; there is none where nobody can answer. */
  ask?: (question: string) => Promise<string>;
  /**
   * Call back when something changes in files or folders, once it has settled for so many
   * milliseconds.
   */
  watch: (paths: readonly string[], settling: number, onChange: () => void) => Promise<Changes>;
  appendFile: (path: string, text: string) => void | Promise<void>;
}

export interface Changes {
  /** Fulfilled when nobody looks for changes any more. */
  closed: Promise<void>;
}

export interface Output {
  isTTY: boolean;
  write: (text: string) => void;
  /** Whether nobody listens any more. */
  isClosed: () => boolean;
}
