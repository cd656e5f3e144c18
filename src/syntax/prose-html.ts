import { htmlFlow } from 'micromark-core-commonmark';
import { asciiAlphanumeric } from 'micromark-util-character';
import { codes } from 'micromark-util-symbol';
import type {
  Code,
  Construct,
  Extension,
  State,
  TokenizeContext,
  Tokenizer,
} from 'micromark-util-types';

/**
 * A micromark extension: HTML around text is read as inline HTML in a paragraph.
 *
 * CommonMark keeps a line that begins with `<p>` or `<img>`, and all up to the
 * next blank line, as one lump of HTML: the headings and lists in it are lost.
 * Comments, tables, scripts and what else is not running text stay lumps.
 */
export const proseHtml: Extension = {
  disable: { null: ['htmlFlow'] },
  flow: {
    [codes.lessThan]: { ...htmlFlow, name: 'htmlBlock', concrete: true, tokenize } as Construct,
  },
};

/** Elements that only mark up text that people write. */
const proseElements: ReadonlySet<string> = new Set(
  'a abbr b big blockquote br center code dd div dl dt em font h1 h2 h3 h4 h5 h6 hr i img kbd li mark ol p q s section small span strike strong sub sup tt u ul'.split(
    ' ',
  ),
);

const proseTag: Construct = { partial: true, tokenize: tokenizeProseTag };

function tokenize(this: TokenizeContext, ...[effects, ok, nok]: Parameters<Tokenizer>): State {
  const start = htmlFlow.tokenize.call(this, effects, ok, nok);
  return (code: Code) => effects.check(proseTag, nok, start)(code);
}

/**
 * ```markdown
 * > | <p align="center">
 *     ^^
 * ```
 */
function tokenizeProseTag(...[effects, ok, nok]: Parameters<Tokenizer>): State {
  let name = '';
  return open;

  function open(code: Code): State | undefined {
    effects.enter('htmlFlowData');
    effects.consume(code);
    return slash;
  }

  function slash(code: Code): State | undefined {
    if (code !== codes.slash) return inName(code);
    effects.consume(code);
    return inName;
  }

  function inName(code: Code): State | undefined {
    if (asciiAlphanumeric(code)) {
      name += String.fromCharCode(code as number);
      effects.consume(code);
      return inName;
    }
    effects.exit('htmlFlowData');
    return proseElements.has(name.toLowerCase()) ? ok(code) : nok(code);
  }
}
