#!/usr/bin/env node
import module from 'node:module';
import { setFlagsFromString } from 'node:v8';

// Before anything else is loaded, as it is for what is loaded afterwards; Node.js 20 has none.
(module as { enableCompileCache?: () => void }).enableCompileCache?.();

// V8 compiles a pattern to bytecode, and again to machine code when it is used once more, as all
// of ours are: for one small file that is a quarter of the time. The flag is the number of uses
// before that. To switch bytecode off would leave patterns of Node.js' own behind that have some: of
// a thousand processes two then ended with a fault.
setFlagsFromString('--regexp-tier-up-ticks=0');

const { runProcess } = await import('./run-process.ts');
await runProcess();
