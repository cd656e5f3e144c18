// Build `dist/` anew: the bundle, the types, and the licences of what is in the bundle. Exits with
// the code of the compiler.
//
//   dist/index.js, …       what others import or run: an entry each
//   dist/chunks/           what several entries share, or load late
//   dist/late-packages/    packages that are required late
//   dist/types/            declarations

import { rmSync } from 'node:fs';
import { bundle } from './build/bundle.mjs';
import { declare } from './build/declarations.mjs';
import { writeLicenses } from './build/licenses.mjs';

const root = new URL('../', import.meta.url);

rmSync(new URL('dist/', root), { recursive: true, force: true });
const compiled = declare(root, ['index.d.ts', 'rule-tester.d.ts']);
const inputs = await bundle(root, [
  'src/index.ts',
  'src/rule-tester.ts',
  'src/cli/main.ts',
  'src/engine/workers/worker.ts',
]);
writeLicenses(root, inputs);
process.exitCode = await compiled;
