import type { Node } from '../ast/nodes.ts';
import type { FormatOptions } from './options.ts';
import type { SourceText } from './source-text.ts';

/** What the writers of all parts need. */
export interface Writer {
  source: SourceText;
  options: FormatOptions;
  /** BCP 47 tag of the language of the document. */
  language: string;
  /** Parts, by the node that they begin with, that are to stay as they are written. */
  kept: ReadonlySet<Node>;
  /** Called for each part that could stay as it is written instead, by the node that it begins with. */
  offer: (part: Node) => void;
}
