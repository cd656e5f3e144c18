import { wordsAround } from './words-around.ts';
import type { WrittenTime } from './written-times.ts';

/**
 * Whether a range is a window that is known beforehand, not the incident's:
 * "during support hours 10:00-17:00", "from 10:00 to 12:00, a planned maintenance".
 */
export function isOtherWindow(time: WrittenTime): boolean {
  const { before, after } = wordsAround(time);
  return windowBefore.test(before) || windowAfter.test(after);
}

const hours = '(?:business|office|opening|service|support|working)\\s+hours';

const windowBefore = new RegExp(
  `\\b${hours}\\b[\\s(:,]{0,4}(?:from|between|of)?\\s{0,2}$|\\b(?:maintenance|deployment|release)\\s+window\\b[^.;!?]{0,24}$`,
  'i',
);

const windowAfter = new RegExp(
  `^[^.;!?]{0,60}\\b(?:${hours}|(?:planned|regular|scheduled)\\s+(?:\\w{1,20}\\s+)?maintenance)\\b`,
  'i',
);
