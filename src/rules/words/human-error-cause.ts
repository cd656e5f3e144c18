import { pattern } from '../../pattern/pattern.ts';
import { faults } from './people.ts';

/** Human error in the words of a language, and when it is given as a cause. */
export interface HumanError {
  noun: RegExp;
  /** What makes a sentence one about causes, wherever it stands; English tells by the words around. */
  link?: RegExp;
  /** What takes it back in front: a denial, a guess, a thing to be prevented. */
  denial: RegExp;
}

const notAThing =
  '(?![- ](?:rates?|reports?|messages?|pages?|counts?|logs?|logging|handling|handlers?|codes?|budgets?|tickets?|alerts?|metrics?|spikes?|prone|proof|free|tolerant|tolerance|responses?|volumes?|events?|tracking|monitoring|boundary|types?|class(?:es)?)(?!\\p{L}))';

export const english: HumanError = {
  noun: pattern.i`(?<![\p{L}\p{N}/.-])(?:(?:human|operator|personnel|employee|pilot|engineer|developer|administrator|admin|technician|staff)[- ](?:error|mistake|oversight|negligence|misjudge?ment|carelessness|slip|misunderstanding|blunder|misconfiguration)s?|human (?:failure|fault|failing|misconfiguration)s?|(?:user|manual)[- ](?:error|mistake|slip|oversight|misunderstanding|negligence|carelessness)|manual (?:errors|mistakes)|fat[- ]?finger(?:s|ed|ing)?|finger trouble|pebkac)(?![\p{L}\p{N}])${notAThing}`,
  denial: pattern.i`(?<!\p{L})(?:no|not|never|without|nor|neither|cannot|rather than|instead of|more than|beyond|rule[sd]? out|ruling out|excluded?|assum\p{L}*|suspect\p{L}*|initially|originally|at first|first|thought|think|believed?|hypothes\p{L}*|theory|speculat\p{L}*|could|can|may|might|would|possib\p{L}*|potential\p{L}*|perhaps|maybe|probably|likely|whether|if|prevent\p{L}*|avoid\p{L}*|reduc\p{L}*|minimi[sz]\p{L}*|eliminat\p{L}*|mitigat\p{L}*|limit\p{L}*|guard\p{L}*|protect\p{L}*|prone|risks?|chances?|likelihood|susceptible|vulnerab\p{L}*|room|opportunit\p{L}*|less|fewer|remov\p{L}*|such as|like|e\.g\.?|for example|includ\p{L}*|terms?|phrase|word|label|blaming|concept|tolera\p{L}*|resilien\p{L}*|robust|detect\p{L}*|catch\p{L}*|handl\p{L}*|often|usually|always|sometimes|typically|most incidents|types? of|kinds? of|count as|n['’]t)(?!\p{L})`,
};

const others: readonly HumanError[] = [
  {
    noun: pattern.i`(?<!\p{L})(?:error(?:es)? (?:humanos?|manual(?:es)?|del? (?:operador|operario))|fallos? humanos?|equivocación humana)(?!\p{L})`,
    link: pattern.i`caus[aóe]|debido a|provoc|ocasion|origin|culpa|motivo`,
    denial: pattern.i`(?<!\p{L})(?:no|sin|nunca|ni|evit\p{L}*|preven\p{L}*|reduc\p{L}*|minimiz\p{L}*|riesgos?|posib\p{L}*|propens\p{L}*|quizás?|tal vez|descart\p{L}*|pensa\p{L}*|sospech\p{L}*)(?!\p{L})`,
  },
  {
    noun: pattern.i`(?<!\p{L})(?:erreurs? (?:humaines?|de manipulation|d['’](?:un )?opérateur)|défaillances? humaines?)(?!\p{L})`,
    link: pattern.i`caus[eé]|(?<!\p{L})due? (?:à|au)|suite à|en raison|provoqu|origine|liée? à`,
    denial: pattern.i`(?<!\p{L})(?:pas|sans|aucune?|jamais|ni|évit\p{L}*|préven\p{L}*|rédui\p{L}*|limit\p{L}*|risques?|possib\p{L}*|peut-être|éventuel\p{L}*|soupçon\p{L}*|pens\p{L}*|écart\p{L}*)(?!\p{L})`,
  },
  {
    noun: pattern.i`(?<!\p{L})(?:erros? (?:humanos?|manua(?:l|is)|operaciona(?:l|is)|do operador)|falhas? humanas?)(?!\p{L})`,
    link: pattern.i`caus[ao]|devido a|provoc|ocasion|origem|motivo|culpa`,
    denial: pattern.i`(?<!\p{L})(?:não|sem|nunca|nem|evit\p{L}*|preven\p{L}*|reduz\p{L}*|minimiz\p{L}*|riscos?|poss[ií]v\p{L}*|talvez|descart\p{L}*|suspeit\p{L}*)(?!\p{L})`,
  },
  {
    noun: pattern.i`(?<!\p{L})(?:menschliche[nrms]? (?:versagens?|fehlers?|fehlverhaltens?|irrtums?)|bedien(?:ungs)?fehlers?|(?:be)?nutzerfehlers?|anwenderfehlers?)(?!\p{L})`,
    link: pattern.i`ursache|verursacht|aufgrund|wegen|durch|grund|zurückzuführen|ausgelöst`,
    denial: pattern.i`(?<!\p{L})(?:keine?[nmrs]?|nicht|nie|ohne|vermeid\p{L}*|verhinder\p{L}*|vorbeug\p{L}*|vorzubeugen|reduzier\p{L}*|risik\p{L}*|möglich\p{L}*|vermut\p{L}*|vielleicht|zunächst|anfällig\p{L}*|ausgeschlossen|statt)(?!\p{L})`,
  },
  {
    noun: pattern.i`(?<!\p{L})menneskelige? (?:feil|svikt)(?!\p{L})`,
    link: pattern.i`årsak|skyld|på grunn av|forårsaket|grunnet`,
    denial: pattern.i`(?<!\p{L})(?:ikke|ingen|uten|unngå\p{L}*|hindre\p{L}*|forhindre\p{L}*|reduser\p{L}*|risiko\p{L}*|mulig\p{L}*|kanskje)(?!\p{L})`,
  },
  {
    noun: /人为(?:的)?(?:失误|错误|疏忽|误操作|操作失误|操作错误)|人工(?:失误|操作失误|误操作)|操作失误|误操作/u,
    link: /原因|导致|由于|因为|造成|引起|所致/u,
    denial: /不是|并非|非人为|没有|避免|防止|减少|降低|杜绝|可能|风险|排除|怀疑/u,
  },
  {
    noun: /ヒューマン・?エラー|人為的?な?(?:ミス|エラー|過誤)|人的(?:ミス|エラー)|操作ミス|作業ミス/u,
    link: /原因|により|による|によって|ため|起因|招/u,
    denial: /ではな|でな|じゃな|防|減|避|可能性|リスク|以外|疑/u,
  },
];

export const humanErrors: readonly HumanError[] = [english, ...others];

/** A mistake that nobody is said to have made; a cause only where the words around say so. */
export const mistake = pattern.i`(?<!\p{L})(?:an?|our|the|this|his|her|their|one|simply|pure|sheer|some) (?:(?:simple|honest|small|silly|stupid|big|basic|plain|mere|rookie|careless|common|unfortunate) ){0,2}(?:mistakes?|oversight|slip[- ]up)(?!\p{L})(?! (?:in|of|within|with) (?:(?:the|our|a|an|its|this|that|one of) )?(?:[\p{L}-]{2,20} ){0,2}(?:code|config\p{L}*|scripts?|quer(?:y|ies)|files?|templates?|manifests?|charts?|schemas?|settings|rules?|logic|calculations?|design|modules?|librar(?:y|ies)|documents?)(?!\p{L}))|(?<![\p{L}-])(?:carelessness|negligence|inattention|inattentiveness|lack of (?:attention|care|diligence))(?!\p{L})`;

/** Of many things that can go wrong, in front of one of them. */
export const oneOfMany = pattern.i`(?<!\p{L})(?:such as|including|includes?|variety|range of|e\.g\.?|for example|any of)(?!\p{L})`;

/** What takes it back behind it: "human error was ruled out", "human error is inevitable". */
export const deniedBehind = pattern.i`^["”'’]?,? (?:(?:was|were|is|are|has been|had been) (?:not|never|n['’]t|ruled|excluded|initially|suspected|assumed|unlikely|possible|likely|inevitable|unavoidable|normal|expected|always|often|a (?:symptom|risk|possibility)|still)|(?:wasn|isn|weren|aren)['’]t|can(?:not)?|could|may|might|will|would|should|happens|alone)(?!\p{L})`;

/** Talk about the idea. */
export const aboutTheIdea = /\bblameless|\bdekker\b|\bjust culture\b|\bsecond story\b/i;

/** How a word begins that is in each human error, mistake, and person given as the cause. */
export const humanErrorStarts =
  'erro erre mist over negl misj care slip misu blun misc fail faul fat fatf fing pebk fall falh equi défa mens menn bedi benu nutz anwe inat inex inco igno omis typo typos lack his her forg caus blam root';

/** What stands in front of a person who is given as the cause. */
export const beforePerson =
  'caused by|fault of|blamed on|root[- ]causes?(?: [^.:;]{1,60}?)?(?: (?:was|is|were)|:)|(?<!root )cause(?: of [^.:;]{1,50}?)?(?: (?:was|is)|:)';

/** The mistake of somebody who was named before, or who is not named at all. */
export const theirMistake = pattern.i`(?<!\p{L})(?:his|her) (?:own )?${faults}(?!\p{L})|^\W{0,3}(?:forgot|forgetting) to \p{L}{2,20}`;
