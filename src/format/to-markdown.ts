import type { Node, Postmortem } from '../ast/nodes.ts';
import { writeDocument } from './document.ts';
import type { FormatOptions } from './options.ts';
import { createSourceText } from './source-text.ts';
import { stringify } from './stringify.ts';

/** Markdown, and what could stay as it is written instead, by the node that it begins with. */
export interface Draft {
  text: string;
  parts: Node[];
}

/**
 * Write a postmortem as canonical Markdown, with line feeds.
 *
 * @param tree What `parse` made of `text`; it is not changed.
 * @param kept Parts that stay as they are written.
 */
export function toMarkdown(
  tree: Postmortem,
  text: string,
  options: FormatOptions,
  kept: ReadonlySet<Node> = new Set(),
): Draft {
  const source = createSourceText(text);
  const parts: Node[] = [];
  const offer = (part: Node) => parts.push(part);
  const root = writeDocument(tree, { source, options, language: tree.language, kept, offer });
  return { text: stringify(root, source), parts };
}
