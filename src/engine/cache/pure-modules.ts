import { isBuiltin } from 'node:module';

/** Modules of Node.js that tell nothing of files, clocks, networks or other processes. */
const pure = new Set([
  'assert',
  'assert/strict',
  'buffer',
  'crypto',
  'events',
  'path',
  'path/posix',
  'path/win32',
  'punycode',
  'querystring',
  'string_decoder',
  'url',
  'util',
]);

/**
 * Whether what a module says depends on its code alone.
 *
 * @returns Undefined for a module that is not known: its code has to be looked at.
 */
export function isPureModule(specifier: string): boolean | undefined {
  // Its version is a part of every key already.
  if (/^pm-lint(?:\/|$)/.test(specifier)) return true;
  return isBuiltin(specifier) ? pure.has(specifier.replace(/^node:/, '')) : undefined;
}
