import type { Link, Parents, PhrasingContent } from 'mdast';
import type { SourceText } from '../source-text.ts';
import { written } from '../written.ts';

interface Place {
  parent: Parents;
  index: number;
  source: SourceText;
}

/** `<https://example.com>` stays as it is. White space at the ends of a link text goes out of it. */
export function tidyLink(link: Link, { parent, index, source }: Place): void {
  const text = source.at(link);
  const siblings = parent.children as PhrasingContent[];
  if (text.startsWith('<')) {
    siblings[index] = written(text);
    return;
  }
  const [first] = link.children;
  if (first?.type !== 'text') return;
  const words = source.at(first);
  if (words.trimStart() === words || words.trim() === '') return;
  link.children[0] = written(words.trimStart());
  siblings.splice(index, 0, written(' '));
}
