import type { Postmortem } from './ast/nodes.ts';
import { type ExtractOptions, extract } from './extract/extract.ts';
import { outline } from './outline/outline.ts';
import { type ResolveOptions, resolve } from './resolve/resolve.ts';
import { parseMarkdown } from './syntax/parse-markdown.ts';
import { createSource } from './syntax/source.ts';

/** What the caller knows that the document may not say. */
export interface ParseOptions extends ExtractOptions, ResolveOptions {
  /** Path of the document. It is not read. */
  path?: string | undefined;
}

/**
 * Read a postmortem.
 *
 * @param text
 *   Markdown, as people type it.
 * @returns
 *   Its tree, with positions into `text`. What is not understood stays mdast.
 *   Never throws.
 */
export function parse(text: string, options: ParseOptions = {}): Postmortem {
  const source = createSource(text);
  return resolve(extract(outline(parseMarkdown(text), source), source, options), options);
}
