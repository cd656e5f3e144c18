// Look for texts that pm-lint stumbles over.
//
//   npm run fuzz -- [--minutes N] [--seed N]
//
// Texts are fixtures (and the collections beside the checkout, where those are there) after some
// changes, and documents that are put together from what postmortems are made of. Each goes
// through all that `test/properties/document-faults.ts` does. One with a fault is made as short as
// it can be with that fault, and written to `fuzz-findings/`; once the fault is mended it belongs
// into `fixtures/fuzz/`, under a name that says what it shows. Any fault makes the exit code 1.

import { parseArgs } from 'node:util';
import { bundleSource } from './bundle-source.mjs';
import { startChecker } from './fuzz/checker.mjs';
import { kindOf } from './fuzz/kind-of.mjs';
import { minimise } from './fuzz/minimise.mjs';
import { textsOf } from './fuzz/texts.mjs';
import { writeFinding } from './fuzz/write-finding.mjs';

const root = new URL('../', import.meta.url);
const { minutes, seed } = readArguments();

process.exitCode = await main();

async function main() {
  const source = await bundleSource(root, 'fuzz', {
    'test/properties/document-faults.ts': ['documentFaults'],
    'test/properties/load-faults.ts': ['loadFaults'],
    'test/properties/mutation.ts': ['mutated'],
    'test/properties/postmortem-text.ts': ['postmortemText'],
    'test/properties/sources.ts': ['readSamples'],
  });
  console.log(`Seed ${seed}, ${minutes} minutes`);
  const checker = startChecker(source);
  const known = new Set();
  const end = Date.now() + minutes * 60_000;
  let count = 0;

  for (const text of textsOf(await import(source), seed)) {
    if (Date.now() > end) break;
    count++;
    for (const fault of await checker.faultsOf(text)) {
      const kind = kindOf(fault);
      if (known.has(kind)) continue;
      known.add(kind);
      const shows = async (part) =>
        (await checker.faultsOf(part)).some((each) => kindOf(each) === kind);
      const file = writeFinding(root, { kind, fault, text: await minimise(text, shows) });
      console.log(`${fault}\n  ${file}`);
    }
  }
  await checker.stop();
  console.log(`${count} texts, ${known.size} kinds of faults`);
  return known.size > 0 ? 1 : 0;
}

function readArguments() {
  const { values } = parseArgs({
    options: {
      minutes: { type: 'string', default: '10' },
      seed: { type: 'string', default: String(Date.now() % 2 ** 31) },
    },
  });
  const [minutes, seed] = [Number(values.minutes), Number(values.seed)];
  if (!(minutes > 0)) throw new Error(`--minutes ${values.minutes}: give a number above 0`);
  if (!Number.isSafeInteger(seed)) throw new Error(`--seed ${values.seed}: give a whole number`);
  return { minutes, seed };
}
