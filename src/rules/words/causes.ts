import { pattern } from '../../pattern/pattern.ts';

/** What stands in front of a cause. */
export const beforeCause =
  'caused by|due to|because(?: of)?|as a result of|result(?:ed|s|ing)? (?:of|from)|stem(?:med|s|ming)? from|attribut(?:ed|able) to|traced (?:back )?to|owing to|put down to|(?:came|boiled|comes|boils|all) down to|originated (?:in|from)|arose from|root[- ]causes?(?: [^.:;]{1,60}?)?(?: (?:was|is|were|being|as|to be)|:)|(?<!root )cause(?: of [^.:;]{1,50}?)?(?: (?:was|is|were|as)|:)|(?:culprit|reason)(?: (?:for|behind) [^.:;]{1,50}?)?(?: (?:was|is|were)|:)|fault of|blamed on';

/** What stands behind a cause. */
export const behindCause =
  '(?:was|were|is) (?:(?:one|a|an|the|also|partly|largely|mainly|main|primary|root|major|contributing|here|then) ){0,4}(?:part|causes?|reasons?|factors?|culprits?|made|responsible|to blame|behind|at fault)|caused(?! by)|causing|led to|leading to|resulted in|resulting in|contributed to|triggered(?! by)|brought (?:down|the)|took (?:down|the)|was made';

/** How the cells of a table are called that give the cause. */
export const causeLabel = pattern.i`^\W{0,4}(?:(?:(?:probable |likely |direct |primary )?(?:root[- ]?)?causes?(?: (?:category|class|type|of (?:the )?(?:incident|outage)))?|contributing factors?)|causas?(?: ra[ií](?:z|ces))?|causes? (?:racines?|profondes?)|(?:grund|haupt)?ursachen?|(?:rot)?årsak)\W{0,4}$|^\s{0,4}(?:根本)?原因\s{0,4}$`;
