import type { Heading, PhrasingContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Title } from '../ast/nodes.ts';
import { between, withoutFrame } from './pieces.ts';
import { offsetsOf } from './source-text.ts';
import type { Writer } from './writer.ts';
import { written } from './written.ts';

/** A title as a heading with `#`; one that is bold as a whole needs not be. */
export function writeTitle(title: Title, depth: number, writer: Writer): Heading {
  const children = structuredClone(title.children) as PhrasingContent[];
  return {
    type: 'heading',
    depth: Math.min(depth, 6) as Heading['depth'],
    children: [...wordsBefore(title, writer), ...marked(withoutFrame(children), title)],
  };
}

/** A title with a colon in it stays bold: only that tells it from a title and its text. */
function marked(children: PhrasingContent[], { style }: Title): PhrasingContent[] {
  const words = unmarked(children);
  const isWhole = style !== 'strong' || !/[:：]\s/u.test(toString(words));
  return isWhole ? words : [{ type: 'strong', children: words }];
}

function unmarked(children: PhrasingContent[]): PhrasingContent[] {
  const [only, ...more] = children;
  const isMarked = only?.type === 'strong' || only?.type === 'emphasis';
  return isMarked && more.length === 0 ? unmarked(only.children) : children;
}

/** `Title:` in front of the title of a document. */
function wordsBefore(title: Title, { source }: Writer): PhrasingContent[] {
  const [start, first] = [offsetsOf(title)?.[0], offsetsOf(title.children[0] ?? title)?.[0]];
  if (start === undefined || first === undefined || first <= start) return [];
  const { words } = between(start, first, source);
  return words ? [written(`${words} `)] : [];
}
