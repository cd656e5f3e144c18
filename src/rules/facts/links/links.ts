import type { Definition, Image, Link } from 'mdast';
import type { Postmortem } from '../../../ast/nodes.ts';
import { nodesOf } from '../../../ast/nodes-of.ts';
import type { RuleContext } from '../../define-rule.ts';

/** What has a target: a link, an image, or the definition that several of them share. */
export type Linking = Definition | Image | Link;

/** All targets of the document, each once. */
export function linksOf(tree: Postmortem): Linking[] {
  return (['link', 'image', 'definition'] as const).flatMap((type) =>
    nodesOf(tree, type).map(({ node }) => node),
  );
}

/** Where the target is written, for an edit; nothing where it is not written as it is. */
export function targetStart(node: Linking, { sourceOf }: RuleContext): number | undefined {
  const start = node.position?.start.offset;
  if (start === undefined || node.url === '') return undefined;
  const source = sourceOf(node);
  const text = node.type === 'link' ? node.children.at(-1)?.position?.end.offset : undefined;
  const from = text === undefined ? source.indexOf(']') : text - start;
  const at = source.indexOf(node.url, from);
  return at < 0 ? undefined : start + at;
}
