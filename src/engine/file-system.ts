/** All that checking files may touch. Paths are as the user writes them, or absolute. */
export interface FileSystem {
  /** Absolute path from which other paths count. */
  cwd: string;
  /** Whether these are the files of this machine, which other threads and a cache on it can see. */
  isOfMachine?: boolean;
  readFile: (path: string) => Uint8Array | Promise<Uint8Array>;
  /** Write a file, and the folders that it is in. */
  writeFile: (path: string, text: string) => void | Promise<void>;
  /** Write a file that is not there yet, and the folders that it is in. */
  createFile: (path: string, text: string) => void | Promise<void>;
  /**
   * Put other text into a file that is there, at once: whoever reads it sees the one text or the
   * other. It keeps its mode, and links to it lead to it still.
   */
  replaceFile: (path: string, text: string) => void | Promise<void>;
  /** What is there, behind links; nothing where nothing is. */
  stat: (path: string) => FileKind | undefined | Promise<FileKind | undefined>;
  /** Whether anything is there: asked in the midst of a rule, which cannot wait. */
  exists: (path: string) => boolean;
  readDirectory: (path: string) => DirectoryEntry[] | Promise<DirectoryEntry[]>;
  /** Files that match; nothing for what is no pattern. */
  glob: (pattern: string) => Promise<string[]>;
  /**
   * Find the main file of a package, as it is found from a folder.
   *
   * @returns Absolute path. Throws where there is no such package.
   */
  resolveModule: (name: string, folder: string) => string | Promise<string>;
  /** Run the module at an absolute path. */
  importModule: (path: string) => Promise<unknown>;
}

/** Whatever is no directory can be read like a file: a pipe, for one. */
export type FileKind = 'directory' | 'file';

export interface DirectoryEntry {
  name: string;
  kind: FileKind | 'link';
}
