import { pattern } from '../../pattern/pattern.ts';

/**
 * Judgement and drama. Without words that are terms of the trade: panic, fatal, kill, orphan,
 * catastrophic failure, chaos engineering, disaster recovery, lazy loading.
 */
export const judgements: RegExp = pattern.gi`(?<![\p{L}\p{N}_-])(?:${[
  'careless(?:ly|ness)?|reckless(?:ly|ness)?|negligent(?:ly)?|sloppy|sloppily|sloppiness|laziness',
  'stupid(?:ly|ity)?|idiot(?:s|ic|ically)?|moron(?:s|ic)?|dumb|foolish(?:ly)?|clueless|incompeten(?:t|tly|ce)',
  'lazy (?:engineers?|developers?|teams?|people|work|approach|attitude|mistakes?)',
  'inexcusabl[ey]|unforgivabl[ey]|indefensibl[ey]|ridiculous(?:ly)?|laughabl[ey]|pathetic(?:ally)?|absurd(?:ly)?',
  'embarrassing(?:ly)?|embarrassment|shameful(?:ly)?|disgraceful(?:ly)?|outrageous(?:ly)?|blatant(?:ly)?|egregious(?:ly)?',
  '(?<!(?:feel|felt|feeling) )(?:horribl[ey]|terribl[ey]|awful(?:ly)?)(?! sorry)|horrendous(?:ly)?|horrific(?:ally)?|appalling(?:ly)?|abysmal(?:ly)?|atrocious(?:ly)?|insane(?:ly)?|crazy|lunacy|madness',
  '(?<!potential(?:ly)? )disastrous(?:ly)?|catastrophes?|nightmares?|fiasco|debacle|shit ?show|dumpster fire|train ?wreck|apocalypse|apocalyptic|armageddon',
  '(?<!natural )disasters?(?![ -](?:recover\\p{L}*|response|respon\\p{L}*|plan\\p{L}*|prepared\\p{L}*|scenario|relief|exercise|drill|tolera\\p{L}*|proof|mitigation|simulation|test\\p{L}*))',
  '(?:total|utter|complete|absolute|more|such|pure|sheer) chaos(?! (?:engineering|monkey|mesh|test\\p{L}*|experiment\\p{L}*))|chaos (?:ensue[sd]?|reigned|unfolded|broke out)|chaotic(?:ally)?',
  '(?:complete|total|utter|huge|big|real|hot|such a) mess|messed up|screwed(?! (?:on|in|into|tight|down))(?: up)?|botched|bungled|damn(?:ed)?|fuck\\p{L}*|(?:bull)?shit(?:ty)?|crap(?:py)?|wtf|hell of',
  "obviously|can(?:no|['’])t believe|unbelievabl[ey]|shockingly|needless to say",
].join('|')})(?![\p{L}\p{N}_-])`;

/** How the words of judgements begin. */
export const judgementStarts =
  'care reck negl slop lazi lazy stup idio moro dumb fool clue inco inex unfo inde ridi laug path absu emba sham disg outr blat egre horr terr awfu appa abys atro insa craz luna madn disa cata nigh fias deba shit dump trai apoc arma chao mess scre botc bung damn fuck bull crap wtf hell obvi beli unbe shoc need';

/** Words that stand where nobody looked, or nobody knows. */
export const hedges = pattern.gi`(?<![\p{L}\p{N}_-])(?:somehow(?! or other)|for (?:some|whatever|unknown) reasons?|mysteriously)(?![\p{L}\p{N}_-])`;

/** `!!`, `?!`, and "finally!"; not `!!!` of code or of a warning in front of a line. */
export const shouts = pattern.gi`(?<=[\p{L}\p{N}"'”’)\]] ?)(?:[!?]{0,6}!{2,20}[!?]{0,6}|\?!|!\?)|(?<=(?<!\p{L})finally )[^.;:!?]{1,60}!|(?<=(?<!\p{L})finally)!`;

/** A sentence in capitals: four words of four letters or more, one behind the other. */
export const capitals =
  /(?<![\p{L}\p{N}_])(?:\p{Lu}{1,3} ){0,2}\p{Lu}[\p{Lu}'’-]{3,20}(?:[ ,]{1,2}(?:\p{Lu}{1,3}[ ,]{1,2}){0,2}\p{Lu}[\p{Lu}'’-]{3,20}){3,30}(?![\p{L}\p{N}_])/gu;
