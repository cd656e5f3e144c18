/**
 * What is loaded where there is a configuration, in one file: each file takes its time to find, and
 * most runs have none.
 */
export { checkConfig, checkRules } from '../../config/check-config.ts';
export { readConfigText } from '../../config/config-text.ts';
export { loadLayers } from './load-layers.ts';
