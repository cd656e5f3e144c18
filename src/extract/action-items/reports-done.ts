import { pattern } from '../../pattern/pattern.ts';

/**
 * Whether an item tells of work that was done, instead of asking for it: "The
 * alert was added", "Sent a mail to all customers".
 *
 * Only its first sentence counts, and only if nothing in it is still to be done.
 */
export function reportsDone(text: string): boolean {
  const sentence = firstSentence.exec(text)?.[0] ?? text;
  const main = mainClause.exec(sentence)?.[0] ?? '';
  return !future.test(sentence) && signs.some((sign) => sign.test(main));
}

/** "Alert when nothing was printed": what a subordinate clause tells of is not what was done. */
const mainClause = pattern.is`^.{0,400}?(?=$|\b(?:after|although|as|because|before|how|if|since|so that|that|until|what|when|where|whether|which|while|who|whose|why)\b)`;

const firstSentence = /^[^.!?\n]{1,400}/u;

const future =
  /\b(?:should|must|shall|will|would|could|can|may|need(?:s|ed)? to|ha(?:s|ve) to|to be|plan(?:s|ned)?|consider|ensure|is not|are not|isn't|aren't|not yet)\b/i;

const signs: readonly RegExp[] = [
  /\b(?:has|have) (?:already |now |since |also )?been \w{2,20}(?:ed|en|ilt|et|ut|one|ade|ought|un|ung)\b/i,
  /\b(?:was|were) (?:\w{2,20}ly |already |then )?\w{2,20}(?:ed|en|ilt|ade|one|ought)\b/i,
  /\b(?:I|we)['’]ve (?:\w{2,20}ly |already |now |since |also )?(?:\w{2,20}ed|set up|written|built|made|got|put|sent|run)\b/i,
  /\b(?:I|we|the team|the \w{1,20} team) (?:have |has |then |also |already )?(?:\w{2,20}ed|set up|wrote|built|made|got|put|sent|ran)\b/i,
  pattern.i`^[\s\p{P}\p{S}]{0,8}(?:added|asked|completed|created|deployed|fixed|got|implemented|issued|moved|notified|opened|patched|purged|raised|ran|reconfigured|removed|reverted|rolled back|sent|switched|told|tried|wrote) (?:\p{L}|\`|\d)`,
];
