// Measure the built command beside other tools, in one run.
//
//   npm run bench [-- --quick]
//
// Prints tables, and writes them to `bench/RESULTS.md` and some to the readme. With `--quick` it
// measures less, and says so there. Needs `npm ci --prefix bench`, once, and `npm run build`.

import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const needed = { '../dist/cli/main.js': 'npm run build', node_modules: 'npm ci --prefix bench' };
const missing = Object.keys(needed).filter((path) => !existsSync(new URL(path, import.meta.url)));

if (missing.length > 0) {
  console.error(`Run first: ${missing.map((path) => needed[path]).join('; ')}`);
  process.exitCode = 2;
} else {
  await measureAll(process.argv.includes('--quick'));
}

async function measureAll(isQuick) {
  const { coldStart, throughput, cachedRerun, growth, memory } = await import('./tables.mjs');
  const { markdownOf, writeResults } = await import('./results.mjs');
  const folder = mkdtempSync(join(tmpdir(), 'pm-lint-bench-'));
  const tables = [];
  const add = (table) => {
    console.log(markdownOf(table));
    tables.push(table);
  };
  const [many, most] = isQuick ? [100, 1000] : [1000, 10_000];

  try {
    add(coldStart(folder, { turns: isQuick ? 5 : 21 }));
    add(throughput(folder, { count: many, turns: isQuick ? 1 : 5 }));
    if (!isQuick) add(throughput(folder, { count: most, turns: 1 }));
    add(cachedRerun(folder, { count: most, turns: isQuick ? 1 : 3 }));
    add(growth(folder, { megabytes: isQuick ? [0.25, 0.5] : [1, 2, 5, 10] }));
    add(memory(folder, { count: many, megabytes: isQuick ? 0.25 : 10 }));
  } finally {
    rmSync(folder, { recursive: true });
  }
  writeResults(tables, { inReadme: tables.slice(0, 2), isQuick });
}
