/**
 * The commands that are loaded when one of them is asked for, in one file: each file takes its time
 * to find.
 */
export { completions } from './completions.ts';
export { diff } from './diff.ts';
export { envInfo } from './env-info.ts';
export { explain } from './explain.ts';
export { format } from './format.ts';
export { init } from './init.ts';
export { merge } from './merge.ts';
export { newPostmortem } from './new.ts';
export { parse } from './parse.ts';
export { printConfig } from './print-config.ts';
export { rules } from './rules.ts';
export { timeline } from './timeline.ts';
export { watch } from './watch.ts';
