// Score what the built command reads against the labelled corpus.
//
//   npm run score -- [--only SET ...] [--worst N] [--min X] [--json FILE]
//
// The corpus is no part of the project: it is looked for in the folder that `PM_LINT_CORPUS` names,
// else in a folder `shared` next to the checkout. Without it there is nothing to do. Each set is
// scored by itself; what is not an option of this script goes to the scorer.

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const sets = {
  samples: { docs: 'samples', labels: 'samples/labels' },
  wild: { docs: 'corpus/wild/docs', labels: 'corpus/wild/labels' },
  pro: { docs: 'corpus/pro/docs', labels: 'corpus/pro/labels' },
};
const root = fileURLToPath(new URL('../', import.meta.url));
const corpus = resolve(process.env.PM_LINT_CORPUS ?? join(root, '..', 'shared'));
const scorer = join(corpus, 'score', 'score.mjs');
const command = join(root, 'dist', 'cli', 'main.js');
const { only, rest } = readArguments(process.argv.slice(2));

process.exitCode = main();

function main() {
  const unknown = only.find((name) => !Object.hasOwn(sets, name));
  if (unknown !== undefined) return fail(`No set \`${unknown}\`: ${Object.keys(sets).join(', ')}`);
  if (!existsSync(scorer)) {
    console.log('There is no corpus here: nothing to score.');
    return 0;
  }
  if (!existsSync(command)) return fail('The command is not built: run `npm run build` first');

  const codes = (only.length > 0 ? only : Object.keys(sets)).map(score);
  return Math.max(...codes);
}

function score(name) {
  const docs = join(corpus, sets[name].docs);
  const labels = join(corpus, sets[name].labels);
  const read = [process.execPath, command, 'parse', '--format', 'jsonl'];
  console.log(`\n${name}`);
  const { status } = spawnSync(
    process.execPath,
    [scorer, '--docs', docs, '--labels', labels, ...rest, '--', ...read],
    { stdio: 'inherit' },
  );
  return status ?? 1;
}

/** Take `--only SET` out of the arguments. */
function readArguments(args) {
  const isOnly = (index) => args[index] === '--only';
  return {
    only: args.filter((_, index) => isOnly(index - 1)),
    rest: args.filter((_, index) => !isOnly(index) && !isOnly(index - 1)),
  };
}

function fail(message) {
  console.error(message);
  return 2;
}
