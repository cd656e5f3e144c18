import type { PhrasingContent } from 'mdast';
import type { SectionKind, TitleStyle } from '../ast/nodes.ts';
import type { Source } from '../syntax/source.ts';
import type { TextLine } from '../syntax/text-lines.ts';

/** A title found in a line of prose, a heading or a list item. */
export interface TitleMatch {
  style: TitleStyle;
  kinds: [SectionKind, ...SectionKind[]];
  language: string | undefined;
  /** Offsets of the words of the title, without the colon behind them. */
  start: number;
  end: number;
  /** Offset of the text that follows on the same line, if any does. */
  rest?: number;
}

/** A line to be looked at, and the prose that it is in. */
export interface LineContext {
  nodes: readonly PhrasingContent[];
  source: Source;
  /** Whether the line is all there is in its paragraph. */
  alone: boolean;
}

/** A way to write a title: what it finds in a line, or nothing. */
export type TitleReader = (line: TextLine, context: LineContext) => TitleMatch | undefined;
