#!/usr/bin/env node
import { nodeWorld } from './node-world.ts';
import { run } from './run.ts';

const code = await run(process.argv.slice(2), nodeWorld());
// Output that failed has set it already.
process.exitCode ||= code;
