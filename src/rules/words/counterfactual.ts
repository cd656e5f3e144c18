import { pattern } from '../../pattern/pattern.ts';

const someone =
  '(?:we|i|they|he|she|you|someone|somebody|the (?:[\\p{L}-]{2,20} ){0,2}team|(?:[\\p{L}-]{2,20} )?(?:engineers?|developers?|administrators?|sres?|responders?|reviewers?|on-?call|maintainers?))';

const adverb =
  '(?:(?:probably|maybe|perhaps|easily|also|really|instead|certainly|definitely|then|have|[\\p{L}]{3,15}ly) )?';

const participle =
  '(?:\\p{L}{2,20}ed|\\p{L}{1,12}(?:ought|aught|own)|done|known|seen|gone|taken|made|found|told|put|set|kept|run|read|come|become|given|written|chosen|got|gotten|held|led|left|met|sent|built|spoken|understood|stopped|been)';

/** What would have been better: the verbs of wishes, not of what else might have gone wrong. */
const better =
  '(?:prevented|avoided|averted|caught|detected|noticed|spotted|mitigated|tested|checked|verified|reviewed|validated|monitored|escalated|communicated|rolled back|reverted|anticipated|foreseen|minimi[sz]ed|done (?:better|earlier|sooner|more|differently)|acted|responded|reduced|shortened|handled (?:better|earlier|sooner|faster)|resolved (?:sooner|earlier|faster|quicker|more quickly)|fixed (?:sooner|earlier|faster|before)|found (?:sooner|earlier|faster|before)|identified (?:sooner|earlier|faster|before)|saved us|been (?:better|faster|quicker|sooner|earlier|more careful))';

const contraction = "(?:['’]ve| have)";

/** Where a sentence tells what ought to have happened instead of what did. */
export const counterfactuals: readonly RegExp[] = [
  pattern.i`(?<!\p{L})${someone} (?:should|ought to)(?:n['’]t| not)?${contraction} ${adverb}${participle}(?!\p{L})`,
  pattern.i`(?<!\p{L})should(?:n['’]t| not)${contraction} been (?:deployed|merged|released|approved|shipped|enabled|pushed|rushed|allowed|ignored|changed|deleted|done)(?!\p{L})`,
  pattern.i`(?<!\p{L})if only (?!(?:one|two|some|a|an|the first|part|for)(?!\p{L}))\p{L}{1,20}`,
  pattern.i`(?:(?:^|[,;] )(?:and |but |so )?had ${someone} (?!(?:to|no|a|an|the)(?!\p{L}))|(?<!\p{L})if ${someone} (?:had|['’]d) )(?:not |never |only |just )?${participle}(?=[^.;]{1,160}(?:would|could|might)(?:n['’]t| not)?${contraction}(?!\p{L}))`,
  pattern.i`(?<!\p{L})(?:nous )?aurions (?:dû|pu)(?!\p{L})|(?<!\p{L})(?:deberíamos|tendríamos que|podríamos) haber(?!\p{L})|(?<!\p{L})(?:deveríamos|poderíamos|devíamos) ter \p{L}{2,20}[ds]o(?!\p{L})|(?<!\p{L})(?:wir hätten|hätten wir)(?= [^.;]{1,160}(?:sollen|müssen|können)(?!\p{L}))|(?<!\p{L})(?:vi burde|burde vi) (?:ha|ikke ha)(?!\p{L})|べきだった|べきでした|防げたはず`,
];

/** How a word begins that is in each of these. */
export const counterfactualStarts =
  'shou coul ough woul migh only auri debe tend podr pode deve deví hätt burd';

/** What could have been done, by nobody in particular. */
export const couldHave = pattern.i`(?<!\p{L})(?:should|could|ought to)${contraction} ${adverb}(?:been )?${adverb}${better}(?!\p{L})`;

/** What something that was not there would have done; weaker, as it may only describe that thing. */
export const wouldHave = pattern.i`(?<!(?:which|that|who) )(?<!\p{L})would${contraction} ${adverb}(?:been )?(?:prevented|avoided|averted|caught|detected|alerted|mitigated|shortened|noticed|allowed (?:us|for (?:earlier|faster|quicker)))(?!\p{L})`;

/** Before one without a person: the harm that others could have done, or a thing that was missing. */
export const estimate = pattern.i`(?<!\p{L})(?:attackers?|adversar(?:y|ies)|hackers?|malicious|third part(?:y|ies)|anyone|users?|customers?|data|no|lack of|lacked|lacking|without|missing|absence|absent)(?!\p{L})`;
