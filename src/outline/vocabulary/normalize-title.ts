import { remembered } from '../../pattern/remembered.ts';
import { expandTitles } from './expand-titles.ts';

/**
 * Reduce a title to the words that say what it is about.
 *
 * `### 3. ⏱ Timeline (all times UTC):` becomes `timeline`, `【影響範囲】：` `影響範囲`.
 */
export const normalizeTitle = remembered((title) =>
  fold(
    title
      .replace(decoration, ' ')
      .normalize('NFKC')
      .replace(aside, ' ')
      .trim()
      .replace(numbering, ''),
  ),
);

/** Bring a title of the vocabulary to the same form; accents are often left out in capitals. */
export function fold(title: string): string {
  return withoutAccents(title.toLowerCase())
    .replaceAll('’', "'")
    .replace(edges, '')
    .replace(opening, '')
    .replace(preventive, 'preventive')
    .replace(/[ \t]{1,1000}/g, ' ');
}

/**
 * Bring all that a pattern of the vocabulary stands for to the same form.
 *
 * There are thousands, and every start of the command waits for them: what can
 * be done to the pattern is not done to each of its titles.
 */
export function foldTitles(pattern: string): string[] {
  const plain = withoutAccents(pattern)
    .replaceAll('’', "'")
    .replace(/\?$/, '')
    .replace(preventive, 'preventive');
  return expandTitles(plain).map((title) => title.replace(opening, ''));
}

/** `Résolution` is `resolution`, `Maßnahmen` `massnahmen`, `løsning` `losning`. */
function withoutAccents(text: string): string {
  if (!/[\u00C0-\u024F]/.test(text)) return text;
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036F]/g, '')
    .normalize('NFC')
    .replaceAll('ß', 'ss')
    .replaceAll('ø', 'o')
    .replaceAll('æ', 'ae')
    .replaceAll('œ', 'oe');
}

/** Emoji, their short codes (`:eye:`), and numbers in circles. */
const decoration = /\p{Extended_Pictographic}|[\u200D\uFE0F①-⑳]|:[a-zA-Z][a-zA-Z0-9_+-]{1,40}:/gu;
/** What stands in brackets: a zone, a date, a plural. */
const aside = /\([^()]{0,200}\)|（[^（）]{0,200}）|\[[^[\]]{0,200}\]/g;
const numbering =
  /^(?:\(?\d{1,2}(?:\.\d{1,2}){0,3}(?:[.):、][ \t]?|[ \t]+[-–—][ \t]+|[ \t]+(?=\D))|[IVX]{1,4}[.)][ \t]+|第[一二三四五六七八九十\d]{1,3}[章节節部分]?[、.\s]?|[一二三四五六七八九十]{1,3}[、.])/u;
const edges =
  /^[\s.,:;!?¿¡*_~#"'“”‘«»=|()[\]【】「」『』《》〈〉、。–—-]{1,100}|[\s.,:;!?*_~#"'“”‘«»=|()[\]【】「」『』《》〈〉、。–—-]{1,100}$/g;
/** Words in front that do not change what a title is about: articles of all languages too. */
const opening =
  /^(?:(?:(?:and|the|a|an|our|detailed|full|short|brief|initial|el|la|los|las|le|les|o|os|as|der|die|das) ){1,3}|l')/;
const preventive = /preventat?[ai]?tive|preventitive/g;
