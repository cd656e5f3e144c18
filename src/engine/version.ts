import { readFileSync } from 'node:fs';

/** Version of pm-lint, as its package.json says; built code is as deep in the package as this. */
export function version(): string {
  const url = new URL('../../package.json', import.meta.url);
  return (JSON.parse(readFileSync(url, 'utf8')) as { version: string }).version;
}
