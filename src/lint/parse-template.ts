import type { Postmortem } from '../ast/nodes.ts';
import { parse } from '../parse.ts';

/** The template that was read last: the documents of a run have one. */
let last: { text: string; tree: Postmortem } | undefined;

/** Read the template that documents are made from: once, however many documents there are. */
export function parseTemplate(text: string | undefined): Postmortem | undefined {
  if (text === undefined) return undefined;
  if (last?.text !== text) last = { text, tree: parse(text) };
  return last.tree;
}
