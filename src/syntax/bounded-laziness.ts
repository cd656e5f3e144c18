import type { Construct, Extension, Tokenizer } from 'micromark-util-types';

/**
 * A micromark extension: a paragraph does not go on for ever beyond its quote or item.
 *
 * CommonMark lets the lines of a paragraph be lazy, which is to leave out the `>` or the indent.
 * At each such line micromark goes back to the start of its paragraph.
 */
export const boundedLaziness: Extension = {
  flow: { null: { name: 'lazyEnd', tokenize } as Construct },
};

/** Lines behind the start of what is in a quote or an item, up to which they may be lazy. */
const mostLines = 500;

/** Interrupts a paragraph, and is nothing itself. */
function tokenize(this: ThisParameterType<Tokenizer>, ...[, ok, nok]: Parameters<Tokenizer>) {
  const { line } = this.now();
  const start = this.events[0]?.[1].start.line ?? line;
  const isEnd = this.interrupt && this.parser.lazy[line] && line - start > mostLines;
  return isEnd ? ok : nok;
}
