import { blockQuote, codeIndented, list, thematicBreak } from 'micromark-core-commonmark';
import { codes } from 'micromark-util-symbol';
import type {
  Code,
  Construct,
  Effects,
  Extension,
  State,
  TokenizeContext,
} from 'micromark-util-types';

/**
 * Make a micromark extension that reads indented text as prose, unless it is code.
 *
 * CommonMark takes every line indented by four spaces for code. People indent
 * whole sections. Only the lines that `isCode` claims stay indented code, the
 * others are read as if they stood at the margin, with their real positions.
 *
 * @param isCode
 *   Whether the line of that number (1-based) belongs to indented code.
 */
export function indentedProse(isCode: (line: number) => boolean): Extension {
  const indentedCode = when(isCode, codeIndented, 'indentedCode');
  const item = continued(
    when((line) => !isCode(line), withQuickRule(list), 'listItem'),
    list,
  );
  const quote = continued(
    when((line) => !isCode(line), blockQuote, 'quote'),
    blockQuote,
  );
  const digits = Array.from({ length: 10 }, (_, digit) => codes.digit0 + digit);

  return {
    // The plain name `codeIndented` is what micromark asks for to lift the limit
    // of three spaces before other constructs. Lists and block quotes are tried
    // before code: without a guard of their own they would take lines out of it.
    disable: { null: ['codeIndented', 'list', 'blockQuote'] },
    document: {
      ...Object.fromEntries(
        [codes.asterisk, codes.plusSign, codes.dash, ...digits].map((code) => [code, item]),
      ),
      [codes.greaterThan]: quote,
    },
    flowInitial: {
      [codes.horizontalTab]: indentedCode,
      [codes.virtualSpace]: indentedCode,
      [codes.space]: indentedCode,
    },
  };
}

/**
 * Last column at which a list item or a quote may begin; further right, its marker is text.
 *
 * micromark goes through all containers around a line once for each of them: 10,000 in one another
 * take it minutes.
 */
const lastColumn = 120;

/** A construct, under another name, that starts only on the lines that `test` accepts. */
function when(test: (line: number) => boolean, construct: Construct, name: string): Construct {
  return {
    ...construct,
    name,
    tokenize(this: TokenizeContext, effects, ok, nok): State {
      const start = construct.tokenize.call(this, effects, ok, nok);
      return (code: Code) => {
        const { line, column } = this.now();
        return column <= lastColumn && test(line) ? start(code) : nok(code);
      };
    },
  };
}

/**
 * Before each item micromark looks whether the line is a thematic break. Of `- - - … x` it is told
 * once that it is none, not again at each dash.
 */
function withQuickRule(item: Construct): Construct {
  let failed = '';
  const rule: Construct = {
    ...thematicBreak,
    tokenize(this: TokenizeContext, effects, ok, nok): State {
      const { line } = this.now();
      let key = '';
      const start = thematicBreak.tokenize.call(this, effects, ok, (code: Code) => {
        failed = key;
        return nok(code);
      });
      return (code: Code) => {
        key = `${line} ${code}`;
        return key === failed ? nok(code) : start(code);
      };
    },
  };
  return {
    ...item,
    tokenize(this: TokenizeContext, effects, ok, nok): State {
      const check: Effects['check'] = (tried, ...states) =>
        effects.check(tried === thematicBreak ? rule : tried, ...states);
      return item.tokenize.call(this, { ...effects, check }, ok, nok);
    },
  };
}

/**
 * A list goes on with its next item, and a block quote with its next line, by trying the construct
 * itself. That is disabled under its own name: the renamed one is tried instead.
 */
function continued(renamed: Construct, original: Construct): Construct {
  const continuation = original.continuation as Construct;
  const construct: Construct = {
    ...renamed,
    continuation: {
      ...continuation,
      tokenize(this: TokenizeContext, effects, ok, nok): State {
        const attempt: Effects['attempt'] = (tried, ...states) =>
          effects.attempt(tried === original ? construct : tried, ...states);
        return continuation.tokenize.call(this, { ...effects, attempt }, ok, nok);
      },
    },
  };
  return construct;
}
