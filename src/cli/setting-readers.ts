import type { Arguments } from './arguments.ts';
import { readCacheStrategy, readConcurrency, readShard } from './engine-options.ts';
import { withFormat, withOutputFile } from './report-requests.ts';
import { readRuleSettings } from './rule-setting.ts';
import { UsageError } from './usage-error.ts';

/** What each option changes in the settings. */
export const settingReaders: Record<
  string,
  (value: string, settings: Arguments) => Partial<Arguments>
> = {
  audience: (audience) => ({ audience }),
  cache: () => ({ cache: true }),
  'cache-location': (cacheLocation) => ({ cacheLocation }),
  'cache-strategy': (value) => ({ cacheStrategy: readCacheStrategy(value) }),
  changed: () => ({ comparison: { kind: 'changed' } }),
  check: (_, { formatting }) => ({ formatting: { ...formatting, mode: 'check' } }),
  color: () => ({ color: true }),
  concurrency: (value) => ({ concurrency: readConcurrency(value) }),
  config: (config) => ({ config }),
  'env-info': () => ({ envInfo: true }),
  'ignore-path': (ignorePath) => ({ ignorePath }),
  'list-rules': () => ({ listRules: true }),
  'no-warn-ignored': () => ({}),
  stats: () => ({ stats: true }),
  debug: () => ({ debug: true }),
  diff: () => ({ fixing: 'diff' }),
  'fix-dry-run': () => ({ fixing: 'dry-run' }),
  fix: () => ({ fixing: 'write' }),
  format: (format, { reports }) => ({ reports: withFormat(reports, format) }),
  help: () => ({ help: true }),
  'ignore-pattern': (pattern, { ignorePatterns }) => ({
    ignorePatterns: [...ignorePatterns, pattern],
  }),
  metadata: (metadata, { formatting }) => ({ formatting: { ...formatting, metadata } }),
  'max-warnings': (value) => ({ maxWarnings: readCount(value) }),
  'no-color': () => ({ color: false }),
  'no-config': () => ({ lookUp: false }),
  'no-error-on-unmatched-pattern': () => ({ errorOnUnmatchedPattern: false }),
  'no-ignore': () => ({ ignore: false }),
  'no-inline-config': () => ({ inlineConfig: false }),
  'only-postmortems': () => ({ onlyPostmortems: true }),
  'output-file': (file, { reports }) => ({ reports: withOutputFile(reports, file) }),
  'pass-on-unpruned-suppressions': () => ({ passOnUnprunedSuppressions: true }),
  plugin: (plugin, { plugins }) => ({ plugins: [...plugins, plugin] }),
  preset: (preset) => ({ preset }),
  'print-config': (printConfig) => ({ printConfig }),
  'prune-suppressions': () => ({ pruneSuppressions: true }),
  quiet: () => ({ quiet: true }),
  rule: (value, { rules }) => ({ rules: { ...rules, ...readRuleSettings(value) } }),
  shard: (value) => ({ shard: readShard(value) }),
  since: (ref) => ({ comparison: { kind: 'since', ref } }),
  staged: () => ({ comparison: { kind: 'staged' } }),
  severity: (severity) => ({ severity }),
  start: (start) => ({ start }),
  'standard-order': (_, { formatting }) => ({
    formatting: { ...formatting, standardOrder: true },
  }),
  'standard-titles': (_, { formatting }) => ({
    formatting: { ...formatting, standardTitles: true },
  }),
  'stdin-filename': (stdinFilename) => ({ stdinFilename }),
  explain: (rule, { operands }) => ({ command: 'explain', operands: [rule, ...operands] }),
  watch: () => ({ watch: true }),
  'suppress-rule': (rule, { suppressRules }) => ({ suppressRules: [...suppressRules, rule] }),
  'suppress-all': () => ({ suppressAll: true }),
  'suppressions-location': (suppressionsLocation) => ({ suppressionsLocation }),
  template: (template) => ({ template }),
  title: (title) => ({ title }),
  timeline: (timeline, { formatting }) => ({ formatting: { ...formatting, timeline } }),
  timezone: (timezone) => ({ timezone }),
  'to-zone': (toZone, { formatting }) => ({ formatting: { ...formatting, toZone } }),
  today: (today) => ({ today }),
  yes: () => ({ yes: true }),
  version: () => ({ version: true }),
  write: (_, { formatting }) => ({ formatting: { ...formatting, mode: 'write' } }),
  zones: (zones, { formatting }) => ({ formatting: { ...formatting, zones } }),
};

function readCount(value: string): number {
  if (!/^\d+$/.test(value)) {
    throw new UsageError(`\`--max-warnings\` needs a whole number, not \`${value}\``);
  }
  return Number(value);
}
