import { oncePerTree } from '../../../ast/once-per-tree.ts';
import { lazily } from '../../../pattern/lazily.ts';
import { pattern } from '../../../pattern/pattern.ts';
import { betweenWords, failed, faults, unaware, wrongly } from '../../words/people.ts';
import type { Part } from './causes.ts';
import { byName, byRole, type NameMarker, nameMarker } from './people.ts';
import { opaque, type Sentence, sentencesOf, withoutQuotations } from './sentences.ts';

/** Where a sentence says that a person failed. */
export interface PersonFault extends Part {
  sentence: Sentence;
  /** What the person did not know, which blames nobody as long as it is no cause. */
  unaware: boolean;
}

/**
 * Where the document says that somebody failed: a person of its own, or one by role, as the
 * subject of a verb such as "forgot", as the owner of a mistake, or as its author.
 *
 * The first of each sentence. What is between quotation marks is somebody else's word.
 */
export const personFaultsOf = oncePerTree((tree): readonly PersonFault[] => {
  const possible = sentencesOf(tree).filter(({ text }) => cue.test(withoutQuotations(text)));
  const marked = possible.length > 0 ? nameMarker(tree) : () => undefined;
  return possible.flatMap((sentence) => firstFault(sentence, marked) ?? []);
});

/** They are long, and most documents need neither. */
const patterns = {
  role: lazily(() => patternsFor(byRole, pattern.i)),
  name: lazily(() => patternsFor(byName, pattern.cased)),
};

interface FaultPatterns {
  /** Is in all that the others match. They try it in ten places for each word, this one in one. */
  person: RegExp;
  blamed: RegExp;
  unaware: RegExp;
}

const slips =
  "forgot|neglected|overlooked|misread|mistyped|misunderstood|(?:did not|didn['’]t|never) (?:check|verify|test)";
const byMistake = 'by (?:mistake|accident)';
const wrong = 'accidental|mistaken|erroneous|inadvertent|unintentional|wrong|incorrect|careless';

/** Is in all that is a fault. The patterns are dear to compile, and most documents need none. */
const cue = pattern.i`${[failed, wrongly, faults, unaware, slips, byMistake, wrong].join('|')}`;

function patternsFor(person: string, make: typeof pattern.i): FaultPatterns {
  const subject = `${person}(?:, who)?(?: (?:${betweenWords})){0,3}`;
  const rest = `(?:(?! (?:that|which|who|was|were|been)\\b)[^.,;:()${opaque}]){1,60}`;
  const aside = `${person}[^.;:]{1,90}? (?:and|but|as|because|since|while|though) (?:he|she|they)(?: (?:${betweenWords})){0,2}`;
  const blamed = [
    `${subject} (?:${failed})(?!\\p{L})`,
    `${subject} (?:${wrongly}) \\p{L}{2,20}`,
    `${person}${rest} (?:and|but) (?:then |also |again )?(?:${slips})(?!\\p{L})`,
    `${person}${rest} (?:${byMistake})(?!\\p{L})`,
    `${person}['’]s? (?:own )?${faults}(?!\\p{L})`,
    `${faults} (?:made |introduced |committed )?(?:by|on the part of) ${person}`,
    `(?<!\\p{L})(?:${wrong})(?:ly)? \\p{L}{3,20}(?: [^.,;:]{1,40}?)? by ${person}`,
    `${aside} (?:${failed})(?!\\p{L})`,
  ];
  return {
    person: make`${person}`,
    blamed: make`(?:${blamed.join('|')})`,
    unaware: make`(?:${subject}|${aside}) (?:${unaware})(?!\p{L})(?![^.;]{0,160} (?:because|since|due to|as (?:it|they|the|this)) )`,
  };
}

function firstFault(sentence: Sentence, marked: NameMarker): PersonFault | undefined {
  const text = withoutQuotations(sentence.text);
  const named = marked(text);
  const possible = [
    ...(patterns.role().person.test(text) ? [{ ...patterns.role(), text }] : []),
    ...(named === undefined ? [] : [{ ...patterns.name(), text: named }]),
  ];
  for (const kind of ['blamed', 'unaware'] as const) {
    for (const each of possible) {
      const match = each[kind].exec(each.text);
      if (!match || supposed.test(text.slice(0, match.index))) continue;
      const end = match.index + match[0].length;
      return { sentence, start: match.index, end, unaware: kind === 'unaware' };
    }
  }
  return undefined;
}

/** "If an engineer forgot", "no engineer forgot" */
const supposed = pattern.i`(?<!\p{L})(?:if|unless|whenever|in case|even when|suppose|no|not because)(?: \p{L}{1,12}){0,1} {0,2}$`;
