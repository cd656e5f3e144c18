import { pattern } from '../../pattern/pattern.ts';

/** An entry that counts its time from the one before: `Shortly after`, `5 minutes later`, `Then`. */
export const relativeTime =
  /^\s{0,9}(?:(?:about|around|roughly|~)?\s{0,9}(?:\d{1,4}|an?|a few|some|several|one|two|three|five|ten)\s{0,9}(?:seconds?|minutes?|mins?|hours?|hrs?|days?)\s{0,9}(?:later|after|on|before)|(?:shortly|soon|immediately|minutes|moments|hours) (?:after|later|before|afterwards?)|later|meanwhile|afterwards?|then)\b/i;

/** How long after the entry above, exactly: `5 minutes later`, `One hour after that`. */
export const exactlyLater = pattern.i`^\s{0,4}(?<lead>(?<count>\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|fifteen|twenty|thirty)\s?(?<unit>min(?:ute)?s?|h(?:our)?s?|hrs?)\s(?:later|after that|afterwards?))(?![\p{L}\p{N}]|\s{1,3}than\b)`;

/** Numbers that are written in words. */
export const numbers: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
};
