import { headingAtx } from 'micromark-core-commonmark';
import { markdownLineEnding, markdownSpace } from 'micromark-util-character';
import { codes, constants, types } from 'micromark-util-symbol';
import type { Code, Construct, Extension, State, Tokenizer } from 'micromark-util-types';

/**
 * A micromark extension: `##Title` is an ATX heading that lacks its space.
 *
 * `#channel`, `#123` and `#1234 fixed it` are not.
 */
export const unspacedHeading: Extension = {
  flow: {
    [codes.numberSign]: {
      name: 'unspacedHeading',
      tokenize,
      resolve: headingAtx.resolve,
    } as Construct,
  },
};

/** What may follow one `#`, which also starts a channel or a ticket: a capital, a clock, `1.` */
const afterOne = /^(?:\p{Lu}|\*\*|\d{1,2}:\d\d|\d{1,2}[.)] ?\p{Lu})/u;
/** What may follow two or more. */
const afterMore = /^(?:\p{L}|\*\*|\d)/u;
/** Longest start of a title that the patterns look at. */
const lookahead = 6;

/** One function around all its states, as micromark's interface for a construct asks. */
function tokenize(...[effects, ok, nok]: Parameters<Tokenizer>): State {
  let size = 0;
  let head = '';

  return start;

  function start(code: Code): State | undefined {
    effects.enter(types.atxHeading);
    effects.enter(types.atxHeadingSequence);
    return sequence(code);
  }

  /**
   * ```markdown
   * > | ##Timeline
   *     ^^
   * ```
   */
  function sequence(code: Code): State | undefined {
    if (code === codes.numberSign && size < constants.atxHeadingOpeningFenceSizeMax) {
      size++;
      effects.consume(code);
      return sequence;
    }

    effects.exit(types.atxHeadingSequence);
    const isSpaced = isEnd(code) || markdownSpace(code);
    return code === codes.numberSign || isSpaced ? nok(code) : beforeText(code);
  }

  function beforeText(code: Code): State | undefined {
    effects.enter(types.atxHeadingText);
    return text(code);
  }

  /**
   * ```markdown
   * > | ##Timeline of events
   *       ^^^^^^^^
   * ```
   */
  function text(code: Code): State | undefined {
    if (head.length < lookahead && !isTitle(code)) return nok(code);

    if (isEnd(code) || markdownSpace(code)) {
      effects.exit(types.atxHeadingText);
      return afterText(code);
    }

    effects.consume(code);
    return text;
  }

  function afterText(code: Code): State | undefined {
    if (isEnd(code)) {
      effects.exit(types.atxHeading);
      return ok(code);
    }

    if (markdownSpace(code)) {
      effects.enter(types.whitespace);
      return whitespace(code);
    }

    return beforeText(code);
  }

  function whitespace(code: Code): State | undefined {
    if (markdownSpace(code)) {
      effects.consume(code);
      return whitespace;
    }

    effects.exit(types.whitespace);
    return afterText(code);
  }

  /** Whether what was seen of the text may still be, or is, the start of a title. */
  function isTitle(code: Code): boolean {
    const ended = isEnd(code);
    if (!ended) head += String.fromCodePoint(Math.max(code ?? 0, codes.space));
    if (!ended && head.length < lookahead) return true;
    head = head.padEnd(lookahead);
    return (size > 1 ? afterMore : afterOne).test(head);
  }
}

function isEnd(code: Code): boolean {
  return code === codes.eof || markdownLineEnding(code);
}
