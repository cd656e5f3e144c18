import type { Literal } from 'unist';

/**
 * Markdown that is right as it is: a cell of a table, a time in its canonical form.
 *
 * It is printed without anything escaped.
 */
export interface Written extends Literal {
  type: 'written';
  value: string;
}

/** Lines of the source that stay as they are, as a block. */
export interface WrittenBlock extends Literal {
  type: 'writtenBlock';
  value: string;
}

declare module 'mdast' {
  interface PhrasingContentMap {
    written: Written;
  }
  interface RootContentMap {
    written: Written;
    writtenBlock: WrittenBlock;
  }
  interface BlockContentMap {
    writtenBlock: WrittenBlock;
  }
}

export function written(value: string): Written {
  return { type: 'written', value };
}

export function writtenBlock(value: string): WrittenBlock {
  return { type: 'writtenBlock', value };
}
