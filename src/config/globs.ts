import picomatch from 'picomatch';

/**
 * Find the glob by which a file is meant. As in `.gitignore`, a glob without a slash is about files
 * in any folder, one that names a folder is about all that is in it, the last that fits counts, and
 * `!` takes away what others mean.
 *
 * @param path Relative to the folder from which globs count, with `/`.
 */
export function meantBy(globs: readonly string[], path: string): string | undefined {
  const fitting = globs.filter((glob) => toTest(glob.replace(/^!/, ''))(path));
  const last = fitting.at(-1);
  return last?.startsWith('!') ? undefined : last;
}

/** Compiled once: the same few globs are asked about every file. */
const tests = new Map<string, (path: string) => boolean>();

function toTest(glob: string): (path: string) => boolean {
  let test = tests.get(glob);
  if (!test) {
    test = picomatch(toPatterns(glob), { dot: true });
    tests.set(glob, test);
  }
  return test;
}

function toPatterns(glob: string): string[] {
  const plain = glob.replace(/^\.\//, '').replace(/(?<!\/)\/+$/, '');
  const anywhere = plain.includes('/') ? plain.replace(/^\//, '') : `**/${plain}`;
  return [anywhere, `${anywhere}/**`];
}
