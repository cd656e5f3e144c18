import type { PostmortemDocument } from '../../src/json/postmortem-document.ts';
import { toJson } from '../../src/json/to-json.ts';
import { parse } from '../../src/parse.ts';

/** What a timeline of these entries says; the fields come before it. */
export function documentOf(entries: string[], fields: string[] = []): PostmortemDocument {
  const items = (lines: string[]) => lines.map((line) => `- ${line}\n`).join('');
  return toJson(parse(`# Outage\n\n${items(fields)}\n## Timeline\n\n${items(entries)}`));
}
