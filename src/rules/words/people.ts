/**
 * Who people are by what they do, as parts of a pattern. Without words that name programs too:
 * agent, client, controller, manager, operator, user.
 */
export const roles =
  'engineers?|developers?|programmers?|administrators?|admins?|sys-?admins?|dbas?|sres?|technicians?|testers?|analysts?|architects?|reviewers?|responders?|maintainers?|committers?|contributors?|moderators?|employees?|interns?|trainees?|apprentices?|contractors?|consultants?|freelancers?|colleagues?|co-?workers?|team-?mates?|team members?|staff members?|human operators?|operators?(?= (?:(?:had|has|have|also|then) )?(?:mis-?typed|mis-?read|forgot|fat-?fingered|misunderstood|accidentally|mistakenly|inadvertently))|members? of (?:the|our) (?:\\p{L}{2,20} ){0,2}(?:team|staff)|team leads?|on-?call(?:ers?)?|somebody|someone|one person|a person';

export const beforeRole =
  'an?|the|one|two|of|our|another|other|some|this|that|his|her|their|same|new|newly|hired|junior|senior|lead|principal|staff|first|second|on-?call|on-?duty|duty|responsible|assigned|experienced|inexperienced|tired|back-?end|front-?end|full-?stack|software|site|reliability|platform|infrastructure|network|systems?|database|security|dev-?ops|data|release|support|qa|test|cloud|operations|ops|production|web|mobile|field';

export const behindRole = 'on[- ]call|on duty|on shift|in charge|at the time|in question';

/** What comes between a person and what they did. */
export const betweenWords =
  'had|has|have|also|simply|just|then|later|apparently|again|unfortunately|obviously|clearly';

/** What a person is blamed for having done. */
export const failed = [
  'forgot|forgotten|neglected|overlooked|ignored|disregarded|mis-?read|mis-?configured|mis-?typed|misspelled|misunderstood|misinterpreted|misjudged|mishandled|miscalculated|misdiagnosed|mis-?clicked|botched|bungled|fumbled|fat-?fingered|slipped up|messed up|screwed up|caused',
  'broke(?! (?:down|up|out|into|off|in|the (?:problem|work|task|ice)))',
  '(?:ran|used|pushed|deployed|deleted|restarted|applied|entered|typed|selected|picked|chose|clicked|executed|removed|stopped|rebooted|merged|edited|changed|modified|copied|dropped|drained|unplugged) (?:the|an?) (?:wrong|incorrect) \\p{L}{2,20}',
  'made (?:an?|the|some|several|this|that|two) (?:[\\p{L}-]{2,20} ){0,2}(?:mistake|error|typo|oversight|slip|blunder)s?',
  "(?:was|were) (?:careless|reckless|negligent|sloppy|inattentive|lazy|incompetent|ignorant|at fault|to blame|not paying attention|not careful(?: enough)?)|(?:wasn|weren)['’]t (?:careful(?: enough)?|paying attention)",
  "(?:did(?: not|n['’]t)|had(?: not|n['’]t)|never|failed to) (?:(?:properly|fully|even|actually|correctly|thoroughly|carefully|bother to|think to|take the time to) ){0,2}(?:check(?:ed)?|double-check(?:ed)?|verify|verified|validated?|test(?:ed)?|read|follow(?:ed)?|consider(?:ed)?|think|thought|remember(?:ed)?|review(?:ed)?|look(?:ed)?|communicated?|inform(?:ed)?|tell|told|document(?:ed)?|updated?|renew(?:ed)?|ask(?:ed)?|bother(?:ed)?|pay attention|paid attention|do (?:his|her|their))",
].join('|');

/** What a person did not know: no blame by itself, but no cause either. */
export const unaware =
  "(?:was|were) (?:not (?:fully )?aware|unaware)|(?:wasn|weren)['’]t (?:fully )?aware|(?:did(?: not|n['’]t)|had(?: not|n['’]t)|failed to) (?:(?:fully|even|actually) )?(?:know|knew|known|notice[d]?|reali[sz]ed?|understand|understood|recogni[sz]ed?|spot(?:ted)?|see|seen)";

/** How somebody does what they did not mean to do, or should not have done. */
export const wrongly =
  'accidentally|mistakenly|inadvertently|erroneously|carelessly|wrongly|wrongfully|incorrectly|unintentionally|unknowingly|unwittingly|recklessly|negligently|foolishly|sloppily';

/** What a person is said to have made. */
export const faults =
  '(?:mistake|error|oversight|blunder|slip|typo|misunderstanding|misjudge?ment|miscalculation|misconfiguration|miscommunication|omission|negligence|carelessness|inattention|inexperience|incompetence|ignorance|fault|lack of (?:attention|care|knowledge|experience|training|understanding)|failure to)s?(?! (?:handling|handler|message|log|page|report|budget|rate|tolerance|code|count)s?\\b)';

/** Words of names that stand for groups and products. */
export const groupWords =
  /^(?:team|teams|group|squad|guild|tribe|platform|ops|operations|reliability|engineering|engineers?|infra|infrastructure|support|data|cloud|security|network|services?|core|web|sre|site|dev|devops|development|back-?end|front-?end|customer|product|production|on-?call|incident|response|management|manager|lead|database|systems?|the|our|all|and|tbd|none|unknown|everyone|owner|author)$/i;
