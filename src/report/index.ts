import type { Reporter } from './reporter.ts';
import { stylish } from './stylish.ts';

/**
 * The reporters by the name that `--format` takes; the first is the usual one. The others are
 * loaded when they are asked for.
 */
export const reporters = {
  stylish: async () => stylish,
  compact: async () => (await import('./compact.ts')).compact,
  json: async () => (await import('./json.ts')).json,
  jsonl: async () => (await import('./jsonl.ts')).jsonl,
  sarif: async () => (await import('./sarif.ts')).sarif,
  github: async () => (await import('./github.ts')).github,
  gitlab: async () => (await import('./gitlab.ts')).gitlab,
  junit: async () => (await import('./junit.ts')).junit,
  checkstyle: async () => (await import('./checkstyle.ts')).checkstyle,
  tap: async () => (await import('./tap.ts')).tap,
  rdjson: async () => (await import('./rdjson.ts')).rdjson,
  markdown: async () => (await import('./markdown.ts')).markdown,
  html: async () => (await import('./html.ts')).html,
} satisfies Record<string, () => Promise<Reporter>>;
