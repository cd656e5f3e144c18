import { pattern } from '../../pattern/pattern.ts';

const people =
  '(?:people|persons?|humans?|everyone|everybody|engineers?|developers?|devs|operators?|employees|colleagues|staff|personnel|administrators?|admins|users|customers|(?:\\w{1,20} )?(?:team|teams)|(?:team|staff) members|members|on-?call|responders)';

/**
 * Is in each that asks for care, and for training. The patterns are dear to compile, and most items
 * need none.
 */
export const careCue =
  /care|cauti|vigilan|mindful|attenti|diligen|on (?:the )?alert|remind|remember to|forget to|communicat|double[- ]check|sure |train(?:ing)? /i;
export const trainingCue = /train|educat|coach|teach|workshop|awareness/i;

/** Asks for people who make no mistakes. */
export const care = pattern.i`${[
  'be(?:ing)? (?:more |extra |very |always )?(?:careful|cautious|vigilant|mindful|attentive|diligent|on (?:the )?alert)',
  'exercis(?:e|ing) (?:\\w{1,20} )?caution',
  'pay(?:ing)? (?:more |close |closer |greater )?attention',
  'tak(?:e|ing) (?:more|greater|extra) care',
  `remind(?:ing)? (?:all |the |our |every )?(?:\\w{1,20} )?${people}`,
  "(?:remember|(?:do not|don[’']t|never) forget) to",
  'communicat(?:e|ing) (?:\\w{1,20} )?(?:better|more clearly|more often)',
  '(?:^|[.;,] |always |to |should |must |will |manually )double[- ]check (?!by |in |job|the box)',
  `mak(?:e|ing) sure (?:that )?${people} (?:know|knows|check|checks|remember|understand|follow|read|are aware|is aware)`,
  'train(?:ing)? (?:humans|people|engineers|developers|operators|staff) (?:not to|to (?:not|never|always)) ',
]
  .map((words) => `(?<![\\p{L}-])(?:${words})`)
  .join('|')}`;

/** Asks for training. */
export const training = pattern.i`${[
  `(?:re-?train|train|educate|coach|teach)(?:ing)? (?:all |the |our |new |every |more )?(?:\\w{1,20} ){0,3}?${people}(?![\\p{L}-])`,
  '(?:conduct|provide|schedule|hold|organi[sz]e|run|give|offer|introduce|deliver|arrange|plan|do|have|start)(?:ing)? (?:\\w{1,20} ){0,4}(?:training|trainings|workshops?|awareness|education)',
  '^(?:\\w{1,20} ){0,3}(?:training|workshops?)(?:(?: sessions?| programs?)?(?: for| on)|(?: sessions?| programs?)$)',
  '(?:rais(?:e|ing)|increas(?:e|ing)|creat(?:e|ing)) (?:the )?awareness',
  `(?:training|workshops?)(?: sessions?)? (?:for|to) (?:\\w{1,20} ){0,3}?${people}`,
]
  .map((words) => `(?<![\\p{L}-])(?:${words})`)
  .join('|')}`;

/** What takes part of the work from people, or lets them practise it. */
export const system =
  /\b(?:automat\w{0,8}|hooks?|lint(?:er|ing)?|ci|block(?:s|ing|ed)?|refus(?:e|es|ing)|reject(?:s|ing)?|enforc(?:e|es|ed|ing)|validat(?:e|es|ing|ion)|guards?|gates?|staging|(?:add|write|have|run|more) (?:\w{1,20} ){0,3}(?:tests?|alerts?|checks?)|checklists?|runbooks?|playbooks?|drills?|game days?|simulat\w{0,5}|rehears\w{0,4}|(?:on|for|in|with|use) (?:the |our |a )?new)\b/i;
