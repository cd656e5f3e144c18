import { createRequire } from 'node:module';

/**
 * Packages that take longer to load than most documents take to check, and that few need. They
 * are required when one does: an import at that point would make every function from there to
 * `parse` asynchronous. The build makes a file of each `.cjs`.
 */
const require = createRequire(import.meta.url);

type Chrono = typeof import('chrono-node/en');
let chrono: Chrono | undefined;

/** chrono-node, for English. */
export function loadChrono(): Chrono {
  chrono ??= require('../late-packages/chrono.cjs') as Chrono;
  return chrono;
}

type Yaml = typeof import('yaml');
let yaml: Yaml | undefined;

/** yaml. */
export function loadYaml(): Yaml {
  yaml ??= require('../late-packages/yaml.cjs') as Yaml;
  return yaml;
}

type Regexpp = typeof import('@eslint-community/regexpp');
let regexpp: Regexpp | undefined;

/** regexpp. */
export function loadRegexpp(): Regexpp {
  regexpp ??= require('../late-packages/regexpp.cjs') as Regexpp;
  return regexpp;
}
