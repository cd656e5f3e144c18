/** What names nobody in particular, all of a value, without `@` and an article. */
export const everybody =
  /^(?:every(?:one|body)|any(?:one|body)|some(?:one|body)|all|all of us|we|us|here|channel|who(?:ever)?|various|several|multiple|(?:our |the )?(?:whole |entire )?team|(?:all |both |the |various |other )?(?:teams?|engineers?|developers?|devs|staff|stakeholders|members|people|users)|(?:an? |some )(?:senior |junior |other )?(?:engineer|developer|person|volunteer|member)|(?:tech |team )?leads|management|leadership|on-?call|on-?call (?:engineer|person)|volunteers?)$/i;

/** Functions that several people have. */
const functions =
  '(?:sres?|(?:dev|sec|dev ?sec|ml|data|net|cloud|it|sys)[ -]?ops|ops|operations|infra(?:structure)?|platform|back-?end|front-?end|full-?stack|web|mobile|qa|quality(?: assurance)?|testing|security|infosec|support|customer support|customer success|help ?desk|it|dbas?|database|data|network(?:ing)?|product|engineering|development|dev|cloud|release|storage|observability|monitoring|reliability|site reliability|marketing|legal|finance|hr|communications|comms)';

/** A group by what it does: `SRE`, `backend engineers`, `Ops`. */
export const byFunction = new RegExp(
  `^(?:the )?${functions}(?: (?:and|&|\\+) ${functions})?(?: (?:engineers|engineering|developers|folks|people|department|dept))?$`,
  'i',
);

/** A group by its name: `Payments team`, `Billing Engineering`. */
export const byName =
  /(?:\b(?:teams?|squads?|crew|guild|tribe|group|department|dept\.?|engineering|ops|working group)|-(?:team|squad|sre|oncall|ops))$/i;
