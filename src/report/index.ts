import { json } from './json.ts';
import type { Reporter } from './reporter.ts';
import { stylish } from './stylish.ts';

/** The reporters by the name that `--format` takes. */
export const reporters = { stylish, json } satisfies Record<string, Reporter>;
