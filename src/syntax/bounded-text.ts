import {
  attention,
  autolink,
  characterEscape,
  characterReference,
  codeText,
  hardBreakEscape,
  htmlText,
  labelEnd,
  labelStartImage,
  labelStartLink,
  setextUnderline,
} from 'micromark-core-commonmark';
import { markdownLineEnding } from 'micromark-util-character';
import { codes, types } from 'micromark-util-symbol';
import type {
  Code,
  Construct,
  Event,
  Extension,
  Resolver,
  State,
  TokenizeContext,
  Tokenizer,
} from 'micromark-util-types';

/**
 * Make a micromark extension: what is written in one paragraph costs as much as it is long.
 *
 * micromark looks for the end of code, tags and links through all that follows, and for the start of
 * emphasis through all that went before, each time anew: 100 KB of `<?` or `a**b` take it minutes.
 * Here a paragraph in which that was in vain too often has no more code, tags and links, and emphasis
 * does not reach over a thousand marks. No one notices who writes a paragraph to be read.
 */
export function boundedText(): Extension {
  return {
    disable: {
      null: [
        ...[attention, autolink, characterEscape, characterReference, codeText, hardBreakEscape],
        ...[htmlText, labelEnd, labelStartImage, labelStartLink, setextUnderline],
      ].map(nameOf),
    },
    flow: {
      [codes.equalsTo]: onItsContent(setextUnderline),
      [codes.dash]: onItsContent(setextUnderline),
    },
    // In the text of a link. What is left to micromark's own has no mark to open or close.
    insideSpan: { null: [withinWindows(attention)] },
    // In addresses and titles, which `disable` reaches too.
    string: {
      [codes.ampersand]: { ...characterReference, name: boundedName(characterReference) },
      [codes.backslash]: { ...characterEscape, name: boundedName(characterEscape) },
    },
    text: {
      [codes.exclamationMark]: withinBudget(labelStartImage),
      [codes.ampersand]: withinBudget(characterReference),
      [codes.asterisk]: withinWindows(attention),
      [codes.lessThan]: withinBudget(autolink, htmlText),
      [codes.leftSquareBracket]: withinBudget(labelStartLink),
      [codes.backslash]: withinBudget(hardBreakEscape, characterEscape),
      [codes.rightSquareBracket]: withinBudget(labelEnd),
      [codes.underscore]: withinWindows(attention),
      [codes.graveAccent]: withinBudget(codeText),
    },
  };
}

/** The same construct, its marks resolved a window of the text at a time. */
export function withinWindows(construct: Construct): Construct {
  const resolveAll = construct.resolveAll as Resolver;
  return {
    ...construct,
    name: boundedName(construct),
    resolveAll(events, context) {
      const resolved = windowsOf(events).flatMap((window) => resolveAll(window, context));
      // micromark goes on with the array that it gave.
      events.length = 0;
      for (const event of resolved) events.push(event);
      return events;
    },
  };
}

function nameOf({ name = '' }: Construct): string {
  return name;
}

function boundedName({ name = '' }: Construct): string {
  return `bounded-${name}`;
}

/** Marks in a window: at a line ending behind as many it ends, and behind `mostMarks` wherever it is. */
const enoughMarks = 200;
const mostMarks = 1000;
/** Stars in one mark. More are a line that somebody drew. */
const longestMark = 100;

function windowsOf(events: Event[]): Event[][] {
  const windows: Event[][] = [];
  let start = 0;
  let marks = 0;
  for (const [index, [step, token]] of events.entries()) {
    if (step !== 'exit') continue;
    if (token._open || token._close) {
      marks++;
      const isDrawn = token.end.offset - token.start.offset > longestMark;
      if (isDrawn) Object.assign(token, { _open: false, _close: false });
    }
    const isEnd = marks >= mostMarks || (marks >= enoughMarks && token.type === types.lineEnding);
    if (!isEnd) continue;
    windows.push(events.slice(start, index + 1));
    start = index + 1;
    marks = 0;
  }
  return [...windows, events.slice(start)];
}

/** The same constructs; what they look at in vain is counted, and too much of it the end of them. */
function withinBudget(...constructs: Construct[]): Construct[] {
  const [{ previous } = {}] = constructs;
  return [{ ...plainRest, ...(previous && { previous }) }, ...constructs.map(counted)];
}

function counted(construct: Construct): Construct {
  return {
    ...construct,
    name: boundedName(construct),
    tokenize(this: TokenizeContext, effects, ok, nok): State {
      const { offset } = this.now();
      return construct.tokenize.call(this, effects, ok, (code: Code) => {
        const passed = this.now().offset - offset;
        spent.set(this, (spent.get(this) ?? 0) + passed + costOfTrying);
        return nok(code);
      });
    },
  };
}

/** A line, from a mark on, in a paragraph in which marks were in vain too often. */
const plainRest: Construct = { name: 'plainRest', tokenize: tokenizePlainRest };

function tokenizePlainRest(
  this: TokenizeContext,
  ...[effects, ok, nok]: Parameters<Tokenizer>
): State {
  return (code: Code) => {
    if (!isSpent(this)) return nok(code);
    effects.enter(types.data);
    return inside(code);
  };

  function inside(code: Code): State | undefined {
    if (code === codes.eof || markdownLineEnding(code)) {
      effects.exit(types.data);
      return ok(code);
    }
    effects.consume(code);
    return inside;
  }
}

function isSpent(context: TokenizeContext): boolean {
  const isDeep = (context._labelStarts?.length ?? 0) > mostOpenBrackets;
  return isDeep || (spent.get(context) ?? 0) > budget;
}

/** Characters that may be looked at in vain in a paragraph. */
const budget = 200_000;
/** Characters that are read in the time in which a construct is tried, and what it made undone. */
const costOfTrying = 40;
const mostOpenBrackets = 100;
const spent = new WeakMap<TokenizeContext, number>();

/** The same construct; of the events of the document it gets those of its paragraph. */
function onItsContent(construct: Construct): Construct {
  const resolveTo = construct.resolveTo as Resolver;
  return {
    ...construct,
    name: boundedName(construct),
    resolveTo(events, context) {
      const start = events.findLastIndex(
        ([step, { type }]) => step === 'enter' && type === types.content,
      );
      const own = resolveTo(events.splice(start), context);
      for (const event of own) events.push(event);
      return events;
    },
  };
}
