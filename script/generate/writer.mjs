import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

/**
 * Where generated files go.
 *
 * @param {URL} root Folder of the project.
 * @param {boolean} check Whether to name what is stale instead of writing it.
 */
export function createWriter(root, check) {
  const stale = [];
  const problems = [];

  return { write, remove, problem, report };

  /** Make the file at `path` hold `text`. */
  function write(path, text) {
    const url = new URL(path, root);
    // A checkout may have other line endings than what is generated.
    if (existsSync(url) && readFileSync(url, 'utf8').replaceAll('\r\n', '\n') === text) return;
    stale.push(path);
    if (check) return;
    mkdirSync(new URL('./', url), { recursive: true });
    writeFileSync(url, text);
  }

  /** Make sure that there is no file at `path`. */
  function remove(path) {
    const url = new URL(path, root);
    if (!existsSync(url)) return;
    stale.push(path);
    if (!check) rmSync(url);
  }

  /** Note why something cannot be generated. */
  function problem(message) {
    problems.push(message);
  }

  /** Print what was found and return the exit code. */
  function report() {
    for (const path of stale)
      (check ? console.error : console.log)(`${check ? 'Stale' : 'Wrote'}: ${path}`);
    for (const message of problems) console.error(message);
    if (check && stale.length > 0) console.error('Run `npm run generate` and commit the result.');
    return problems.length > 0 || (check && stale.length > 0) ? 1 : 0;
  }
}
