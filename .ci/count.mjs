// Print `N passed, N failed` for the result files of jest in a folder. A test that ran several
// times counts once, as failed if it ever did; so does a file that could not be run at all.
// Exits with 1 if anything failed, or if nothing ran.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const [folder] = process.argv.slice(2);
const passed = new Set();
const failed = new Set();

for (const file of readdirSync(folder)) {
  const { testResults } = JSON.parse(readFileSync(join(folder, file), 'utf8'));
  for (const { name, status, assertionResults } of testResults) {
    if (status === 'failed' && assertionResults.length === 0) failed.add(name);
    for (const [index, test] of assertionResults.entries()) {
      // Titles may repeat, places in a file do not.
      const key = `${name} ${index} ${test.fullName}`;
      if (test.status === 'passed') passed.add(key);
      else if (test.status === 'failed') failed.add(key);
    }
  }
}

for (const key of failed) passed.delete(key);
process.exitCode = failed.size > 0 || passed.size === 0 ? 1 : 0;
console.log(`${passed.size} passed, ${failed.size} failed`);
