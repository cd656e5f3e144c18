/** The reporters that are loaded when one of them is asked for. */
export { checkstyle } from './checkstyle.ts';
export { compact } from './compact.ts';
export { github } from './github.ts';
export { gitlab } from './gitlab.ts';
export { html } from './html.ts';
export { json } from './json.ts';
export { jsonl } from './jsonl.ts';
export { junit } from './junit.ts';
export { markdown } from './markdown.ts';
export { rdjson } from './rdjson.ts';
export { sarif } from './sarif.ts';
export { tap } from './tap.ts';
