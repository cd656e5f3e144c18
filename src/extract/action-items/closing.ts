import type { Paragraph } from 'mdast';
import { pattern } from '../../pattern/pattern.ts';
import type { Source } from '../../syntax/source.ts';
import { visibleText } from '../../syntax/visible-text.ts';
import { wordsOf } from '../vocabulary/index.ts';
import { wordPattern } from '../vocabulary/word-pattern.ts';

/**
 * Whether a paragraph closes the document instead of naming one more item:
 * "By addressing these measures, we aim to …".
 */
export function isClosing(paragraph: Paragraph, source: Source): boolean {
  return isClosingText(visibleText(paragraph, source));
}

/** As `isClosing`, for one line of text. */
export function isClosingText(text: string): boolean {
  return openings.some((opening) => opening.test(text));
}

/** How sentences begin that look back on all items. */
const openings: readonly RegExp[] = [
  pattern.i`^\s*(?:by|through|with|in|after|once)\s+(?:\w+ing\s+)?(?:all\s+(?:of\s+)?)?(?:the(?:se)?|this|such|those)\b[^.]{0,200}\bwe\b`,
  pattern.i`^\s*by\s+\w+ing\b[^.]{0,200},\s+(?:we|our|the team)\b`,
  pattern.i`^\s*(?:all of\s+)?(?:these|those|the above|the following|this)\s+(?:\w+\s+){0,4}(?:measures|actions|steps|tasks|improvements|items|postmortem|incident|outage|report)\b[^.]{0,60}\b(?:will|should|aim(?:s|ed)?|ensure[sd]?|help(?:s|ed)?|highlight(?:s|ed)?|underscore[sd]?|emphasi[sz]e[sd]?|demonstrate[sd]?|remind(?:s|ed)?|taught|are|is|was|were|serve[sd]?)\b`,
  pattern.i`^\s*(?:in conclusion|overall|to conclude|in summary|conclusion|we (?:apologi[sz]e|appreciate|thank|regret|believe|remain|are committed)|thank you|our team|sincerely|(?:best|kind|warm) regards|regards)\b`,
  pattern.i`^[^.:]{0,80}\b(?:is|are|remains?) (?:fully |deeply )?(?:committed|dedicated) to\b`,
  pattern.i`^\s*${wordPattern(wordsOf(({ closings }) => closings))}`,
];
