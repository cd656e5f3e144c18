import { escapeJson } from './escape-control.ts';
import { toJsonMessage } from './json.ts';
import type { Reporter } from './reporter.ts';

/** One finding a line as JSON, with the fields of `json` and the path of its file. */
export const jsonl: Reporter = (results) =>
  results
    .flatMap(({ filePath, messages }) =>
      messages.map((message) => ({ filePath, ...toJsonMessage(message) })),
    )
    .map((message) => `${escapeJson(JSON.stringify(message))}\n`)
    .join('');
