import { toString } from 'mdast-util-to-string';
import { pattern } from '../pattern/pattern.ts';
import type { Postmortem } from './nodes.ts';
import { nodesOf } from './nodes-of.ts';

/** Whether the document says of itself that it is not finished. */
export function isDraft(tree: Postmortem): boolean {
  return nodesOf(tree, 'field').some(
    ({ node }) => node.name === 'status' && draft.test(toString(node.children.slice(1))),
  );
}

/** Without words for a state of the incident: `ongoing` and `open` are none of the document. */
const draft = pattern.i`^\W{0,8}(?:draft|work in progress|wip|in progress|brouillon|entwurf|borrador|rascunho|utkast|草稿|草案|下書き)`;
