import { matchesOf } from '../pattern/matches-of.ts';
import { defineRule, type Problem } from './define-rule.ts';
import { personFaultsOf } from './facts/prose/person-faults.ts';
import { quote, type Sentence, sentencesOf, withoutQuotations } from './facts/prose/sentences.ts';
import { wordStarts } from './facts/prose/word-starts.ts';
import { capitals, hedges, judgementStarts, judgements, shouts } from './words/loaded-language.ts';

/**
 * A word such as "ridiculous" tells how the writer feels, not what was there: readers who took part
 * stop reading or start to defend themselves, and those who did not learn nothing from it. "Animated
 * language" is one of the faults of a bad postmortem in Google's SRE workbook. Give the fact that
 * led to the judgement: "340 hosts had no owner" instead of "a complete mess".
 *
 * Quotations are passed over, as are words that are terms ("disaster recovery", "chaos
 * engineering"), names with a capital, and acronyms. With `hedges`, words that stand in for what
 * nobody knows ("somehow", "for some reason") are named too.
 *
 * When not to use it: your postmortems are told as stories on purpose.
 */
export default defineRule<{ allow: string[]; hedges: boolean }>({
  name: 'loaded-language',
  description: 'Flag words that judge or dramatise, repeated exclamation marks and shouting.',
  category: 'language',
  presets: { minimal: 'off', recommended: 'warn', strict: ['warn', { hedges: true }] },
  hasSuggestions: true,
  options: {
    schema: {
      type: 'object',
      properties: {
        allow: {
          type: 'array',
          description: 'Words that may stand.',
          items: { type: 'string' },
        },
        hedges: {
          type: 'boolean',
          description: 'Whether words such as `somehow` are flagged, as information.',
        },
      },
    },
    defaults: { allow: [], hedges: false },
  },

  check(tree, { options, report }) {
    const blamed = new Map(personFaultsOf(tree).map((fault) => [fault.sentence, fault]));
    const allowed = new Set(options.allow.map((word) => word.toLowerCase()));

    for (const sentence of sentencesOf(tree)) {
      const fault = blamed.get(sentence);
      for (const found of inSentence(sentence, options.hedges)) {
        // What blames a person is told by the rules on that.
        if (fault && found.start < fault.end && found.end > fault.start) continue;
        const words = sentence.text.slice(found.start, found.end);
        if (!allowed.has(words.toLowerCase())) report(problemOf(sentence, found, words));
      }
    }
  },
});

type Kind = 'judgement' | 'hedge' | 'shout' | 'capitals';

interface Found {
  kind: Kind;
  start: number;
  end: number;
}

const mayJudge = wordStarts(judgementStarts);
/** In all that is in capitals. */
const twoCapitals = /[A-Z\u00c0-\uffff][A-Z\u00c0-\uffff'-]/;

function inSentence(sentence: Sentence, withHedges: boolean): Found[] {
  const text = withoutQuotations(sentence.text);
  const isTitle = sentence.block.type === 'title';
  const all: Found[] = [];
  const add = (kind: Kind, pattern: RegExp) => {
    for (const { 0: words, index } of matchesOf(text, pattern)) {
      all.push({ kind, start: index, end: index + words.length });
    }
  };
  if (mayJudge(sentence)) add('judgement', judgements);
  if (text.includes('!')) add('shout', shouts);
  if (withHedges) add('hedge', hedges);
  if (sentence.block.type === 'paragraph' && twoCapitals.test(text)) add('capitals', capitals);
  return all.filter(
    ({ kind, start }) => isTitle || kind === 'shout' || kind === 'capitals' || !isName(text, start),
  );
}

/** A capital in the midst of a sentence. */
function isName(text: string, start: number): boolean {
  return /\p{Lu}/u.test(text.charAt(start)) && /[\p{L}\p{N},-] ?$/u.test(text.slice(0, start));
}

const messages: Record<Kind, (words: string) => string> = {
  judgement: (words) =>
    `\`${words}\` judges instead of telling: write what was there, in numbers if you can`,
  hedge: (words) =>
    `\`${words}\` hides what is not known: say how it came, or that nobody knows yet`,
  shout: (words) =>
    `\`${words}\` shouts: end the sentence with a ${words.includes('?') ? 'question mark' : 'full stop'}`,
  capitals: (words) => `\`${words}\` shouts: write it in small letters`,
};

function problemOf(sentence: Sentence, { kind, start, end }: Found, words: string): Problem {
  const marks = kind === 'shout' ? (/(?<![!?])[!?]+$/.exec(words)?.[0] ?? '') : '';
  const place = sentence.placeOf(marks ? end - marks.length : start, end);
  const [from, to] = [place?.start.offset, place?.end.offset];
  return {
    place: place ?? sentence.block,
    message: messages[kind](quote(marks || words)),
    severity: kind === 'hedge' ? 'info' : undefined,
    ...(marks &&
      marks.length > 1 &&
      from !== undefined &&
      to !== undefined && {
        suggestions: [
          {
            message: 'End the sentence quietly',
            edit: {
              range: [from, to] as [number, number],
              text: sentence.block.type === 'title' ? '' : marks.includes('?') ? '?' : '.',
            },
          },
        ],
      }),
  };
}
