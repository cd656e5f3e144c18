#!/usr/bin/env node
import module from 'node:module';

// Before anything else is loaded, as it is for what is loaded afterwards; Node.js 20 has none.
(module as { enableCompileCache?: () => void }).enableCompileCache?.();
const { runProcess } = await import('./run-process.ts');
await runProcess();
