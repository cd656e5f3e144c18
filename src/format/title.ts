import type { Heading, PhrasingContent } from 'mdast';
import type { Title } from '../ast/nodes.ts';
import { wordsBetween } from './pieces.ts';
import { offsetsOf } from './source-text.ts';
import type { Writer } from './writer.ts';
import { written } from './written.ts';

/** A title as a heading with `#`; one that is bold as a whole needs not be. */
export function writeTitle(title: Title, depth: number, writer: Writer): Heading {
  const children = structuredClone(title.children) as PhrasingContent[];
  return {
    type: 'heading',
    depth: Math.min(depth, 6) as Heading['depth'],
    children: [...wordsBefore(title, writer), ...withoutStrong(children)],
  };
}

function withoutStrong(children: PhrasingContent[]): PhrasingContent[] {
  const [only, ...more] = children;
  return only?.type === 'strong' && more.length === 0 ? withoutStrong(only.children) : children;
}

/** `Title:` in front of the title of a document. */
function wordsBefore(title: Title, { source }: Writer): PhrasingContent[] {
  const [start, first] = [offsetsOf(title)?.[0], offsetsOf(title.children[0] ?? title)?.[0]];
  if (start === undefined || first === undefined || first <= start) return [];
  const words = wordsBetween(start, first, source)
    .replace(/<[^<>]*>/g, '')
    .trim();
  return words ? [written(`${words} `)] : [];
}
