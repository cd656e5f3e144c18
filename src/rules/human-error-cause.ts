import { lazily } from '../pattern/lazily.ts';
import { pattern } from '../pattern/pattern.ts';
import { defineRule } from './define-rule.ts';
import {
  causesIn,
  isAboutCause,
  isCalledCause,
  isStatement,
  type Part,
} from './facts/prose/causes.ts';
import { byName, byRole, type NameMarker, nameMarker } from './facts/prose/people.ts';
import { personFaultsOf } from './facts/prose/person-faults.ts';
import { quote, type Sentence, sentencesOf, withoutQuotations } from './facts/prose/sentences.ts';
import { wordStarts } from './facts/prose/word-starts.ts';
import {
  aboutTheIdea,
  beforePerson,
  deniedBehind,
  english,
  humanErrorStarts,
  humanErrors,
  mistake,
  oneOfMany,
  theirMistake,
} from './words/human-error-cause.ts';

/**
 * That a person erred is where the question begins, not where it ends: the next person will err
 * at the same place, as nothing there has changed. A person's action is never a root cause
 * (PagerDuty, Google's SRE workbook, Atlassian). Ask what made the error easy, or let it pass: a
 * missing check, two things that look alike, a runbook that left a step out.
 *
 * "Human error", "operator error" and the like are reported, in several languages, and so are
 * people who forgot, overlooked or did not know something: in sections on the cause, and wherever
 * the sentence calls it one ("due to", "led to"). What is denied, only suspected, quoted, or to be
 * prevented is passed over, as are errors that users see.
 *
 * When not to use it: there is no reason to switch it off.
 */
export default defineRule({
  name: 'human-error-cause',
  description: 'Flag human error, or a person, given as the cause.',
  category: 'causes',
  presets: { minimal: 'warn', recommended: 'warn', strict: 'error' },

  check(tree, { report }) {
    const faults = new Map(personFaultsOf(tree).map((fault) => [fault.sentence, fault]));
    const isCause = causesIn(tree);

    for (const sentence of sentencesOf(tree)) {
      const fault = faults.get(sentence);
      if (!(fault || mayBlame(sentence)) || isPassedOver(sentence)) continue;
      const part =
        errorIn(sentence, isCause) ??
        (fault && isCause(sentence, fault) ? fault : undefined) ??
        mistakeIn(sentence) ??
        personIn(sentence, nameMarker(tree));
      if (!part) continue;
      report({
        place: sentence.placeOf(part.start, part.end) ?? sentence.block,
        message: `\`${quote(sentence.text.slice(part.start, part.end))}\` is given as a cause: say what made the error possible, such as a missing check or an unclear step`,
      });
    }
  },
});

const mayBlame = wordStarts(humanErrorStarts);

/** One of the boxes of a form that was not ticked, or talk about the idea. */
function isPassedOver(sentence: Sentence): boolean {
  return (
    !isStatement(sentence) ||
    sentence.ancestors.some((node) => 'checked' in node && node.checked === false) ||
    aboutTheIdea.test(sentence.text)
  );
}

function errorIn(sentence: Sentence, isCause: ReturnType<typeof causesIn>): Part | undefined {
  const text = withoutQuotations(sentence.text, 24);
  for (const { denial, link, noun } of humanErrors) {
    const part = partOf(noun.exec(text));
    if (!part) continue;
    if (link) {
      if (!denial.test(text) && (isCause(sentence, part) || link.test(text))) return part;
    } else if (!isTakenBack(text, part, denial) && isCause(sentence, part)) {
      return part;
    }
  }
  return undefined;
}

/** A mistake that nobody is said to have made. */
function mistakeIn(sentence: Sentence): Part | undefined {
  const text = withoutQuotations(sentence.text);
  const part = partOf(mistake.exec(text));
  if (!part || isTakenBack(text, part, english.denial)) return undefined;
  return isCalledCause(text, part.start, part.end) ? part : undefined;
}

/** In English a denial stands in the same clause. */
function isTakenBack(text: string, { start, end }: Part, denial: RegExp): boolean {
  const before = text.slice(0, start);
  const clause = before.slice(Math.max(...[...',;:'].map((mark) => before.lastIndexOf(mark))) + 1);
  return denial.test(clause) || oneOfMany.test(before) || deniedBehind.test(text.slice(end));
}

function personIn(sentence: Sentence, marked: NameMarker): Part | undefined {
  const text = withoutQuotations(sentence.text);
  const named = marked(text);
  const part = partOf(causedByRole().exec(text)) ?? (named && partOf(causedByName().exec(named)));
  return part || (isAboutCause(sentence) ? partOf(theirMistake.exec(text)) : undefined);
}

const causedByRole = lazily(() => causedBy(byRole, pattern.i));
const causedByName = lazily(() => causedBy(byName, pattern.cased));

/** "Caused by an engineer who", "caused by @ana deleting" */
function causedBy(person: string, make: typeof pattern.i): RegExp {
  return make`(?<!\p{L})(?:${beforePerson}) ${person}(?=\s{0,2}(?:[.,;]|$)| (?:who|\p{L}{2,20}(?:ing|ly))(?!\p{L}))`;
}

function partOf(match: RegExpExecArray | null): Part | undefined {
  return match ? { start: match.index, end: match.index + match[0].length } : undefined;
}
