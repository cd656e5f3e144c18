/** A file or directory that cannot be read or written; the message names it. */
export class FileError extends Error {
  override name = 'FileError';
}

const reasons: Record<string, string> = {
  EACCES: 'permission denied',
  EEXIST: 'is there already, and is not overwritten',
  EISDIR: 'is a directory',
  ELOOP: 'links to itself',
  EMFILE: 'too many open files',
  ENOENT: 'no such file or directory',
  ENOSPC: 'no space left',
  ENOTDIR: 'no such file or directory',
  EPERM: 'operation not permitted',
  EROFS: 'read-only file system',
};

/** Say in words why the system could not do something with a file. */
export function fileError(path: string, error: unknown): FileError {
  const { code = '', message } = error as NodeJS.ErrnoException;
  return new FileError(`${path}: ${reasons[code] ?? message}`, { cause: error });
}
