import type { Html } from 'mdast';
import { excerpt } from '../../../ast/excerpt.ts';
import type { Node, Postmortem } from '../../../ast/nodes.ts';
import { nodesOf } from '../../../ast/nodes-of.ts';

/**
 * The letters and digits of a title, of an id or of the part of a link behind `#`.
 *
 * Programs make anchors of titles in many ways, which differ in what they do with the rest.
 */
export function anchorOf(text: string): string {
  return decoded(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** All that a link in the document can lead to: headings, and ids that are written out. */
export function anchorsOf(tree: Postmortem): ReadonlySet<string> {
  const titles = nodesOf(tree, 'title').filter(({ node }) => headings.has(node.style));
  const texts = nodesOf(tree, 'text').map(({ node }) => node.value);
  return new Set([
    ...[...titles, ...nodesOf(tree, 'heading')].flatMap(({ node }) => anchorsOfHeading(node)),
    ...nodesOf(tree, 'html').flatMap(({ node }) => idsOf(node)),
    ...texts.flatMap((text) => [...text.matchAll(attribute)].map(([, id = '']) => anchorOf(id))),
  ]);
}

/** With and without what some programs leave out: emoji by name, numbers in front. */
function anchorsOfHeading(heading: Node): string[] {
  const text = excerpt(heading, longest);
  const plain = text.replace(shortCode, ' ');
  return [text, plain, plain.replace(numbering, '')].map(anchorOf);
}

const headings: ReadonlySet<string> = new Set(['atx', 'setext', 'frontmatter']);
const longest = 400;
const shortCode = /:[a-z][a-z0-9_+-]{1,40}:/gi;
const numbering = /^\P{L}{1,20}/u;

/** `## Impact {#impact}` */
const attribute = /\{[^{}#]{0,40}#([\w-]{1,80})/g;

function idsOf({ value }: Html): string[] {
  return [...value.matchAll(htmlId)].map(([, id = '']) => anchorOf(id));
}

const htmlId = /\b(?:id|name)\s{0,3}=\s{0,3}["']?([^\s"'>]{1,120})/gi;

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
