import { pattern } from '../../pattern/pattern.ts';
import { wordsOf } from '../vocabulary/index.ts';
import { wordPattern } from '../vocabulary/word-pattern.ts';
import { bracketParts } from './brackets.ts';

/**
 * What kind of work the words of an item say that it is, as written:
 *
 * ```markdown
 * - [detect] Alert on slow answers
 * - Alert on slow answers (detect, @ana, OPS-31)
 * - **Detection:** Alert on slow answers
 * - Alert on slow answers. Type: detect
 * ```
 *
 * @param label
 *   What stands before a colon.
 * @param text
 *   All other words, a paragraph a line.
 */
export function categoryIn(label: string, text: string): string | undefined {
  const tagged = bracketParts(text).find(
    (part) => tag.test(part.text) && (part.isBesideFact || part.isAtEnd),
  );
  return (
    onlyKind.exec(label)?.groups?.kind ?? tagged?.text ?? key.exec(text)?.groups?.value?.trim()
  );
}

/** The kind of all items under a title within the action items: `Prevention`, `Detect (alerts)`. */
export function titleCategory(title: string): string | undefined {
  return group.exec(title)?.groups?.kind;
}

const kinds =
  'prevent(?:ion|ive|ative)?|detect(?:ion|ive)?|mitigat(?:e|ion|ive)|repair|investigat(?:e|ion|ive)';
const moreKinds = `${kinds}|process|recover(?:y)?|respon(?:d|se)`;

const onlyKind = pattern.i`^[\s\p{P}\p{S}]{0,8}(?<kind>${kinds})[\s\p{P}\p{S}]{0,8}$`;
const tag = new RegExp(`^(?:${moreKinds})$`, 'i');
const group = pattern.i`^[\s\p{P}\p{S}\d]{0,8}(?<kind>${kinds}|recover(?:y)?|respon(?:d|se))(?: (?:actions|improvements|items|measures|tasks|work))?\s{0,3}(?:$|[(（:：–—-])`;

const keys = wordPattern([
  'type',
  'category',
  ...wordsOf(({ actionItemColumns }) => actionItemColumns.category),
]);
const key = pattern.im`(?:^|[(\[（,;，；|.。–—]\s{0,3})${keys}\s{0,3}[:：=]\s{0,3}(?<value>[\p{L}][\p{L} -]{1,30})(?=$|[\p{P}|\r\n])`;
