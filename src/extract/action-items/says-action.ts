import { pattern } from '../../pattern/pattern.ts';

/**
 * Whether a sentence among others asks for something to be done. What only tells
 * how things are or were is an explanation.
 */
export function saysAction(sentence: string): boolean {
  return modal.test(sentence) || !tells.test(sentence);
}

const modal =
  /\b(?:should|must|shall|will|need(?:s|ed)? to|have to|has to|ought to|going to|plan(?:s|ned)? to|recommend(?:ed|s)?|consider|let'?s)\b/i;

/** How sentences begin that tell: with an article, a pronoun, a conjunction. */
const tells = pattern.i`^[\s\p{P}\p{S}\d]{0,8}(?:the|an?|this|that|these|those|it|its|they|their|there|we|our|i|my|he|she|you|in|at|as|for|by|on|after|before|during|when|while|once|since|because|due|if|although|however|so|but|and|most|some|many|no|none|all|ideally)\b`;
