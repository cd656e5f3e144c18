import { createRequire } from 'node:module';

/** Version of pm-lint, as its package.json says. */
export function version(): string {
  const require = createRequire(import.meta.url);
  return (require('../../package.json') as { version: string }).version;
}
