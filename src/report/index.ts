import type { Reporter } from './reporter.ts';
import { stylish } from './stylish.ts';

/**
 * The reporters by the name that `--format` takes; the first is the usual one. The others are
 * loaded when one of them is asked for, in one file: each file takes its time to find.
 */
export const reporters = {
  stylish: async () => stylish,
  compact: async () => (await import('./on-demand.ts')).compact,
  json: async () => (await import('./on-demand.ts')).json,
  jsonl: async () => (await import('./on-demand.ts')).jsonl,
  sarif: async () => (await import('./on-demand.ts')).sarif,
  github: async () => (await import('./on-demand.ts')).github,
  gitlab: async () => (await import('./on-demand.ts')).gitlab,
  junit: async () => (await import('./on-demand.ts')).junit,
  checkstyle: async () => (await import('./on-demand.ts')).checkstyle,
  tap: async () => (await import('./on-demand.ts')).tap,
  rdjson: async () => (await import('./on-demand.ts')).rdjson,
  markdown: async () => (await import('./on-demand.ts')).markdown,
  html: async () => (await import('./on-demand.ts')).html,
} satisfies Record<string, () => Promise<Reporter>>;

export type ReporterName = keyof typeof reporters;

export const reporterNames = Object.keys(reporters) as ReporterName[];

export function isReporterName(name: string): name is ReporterName {
  return Object.hasOwn(reporters, name);
}
