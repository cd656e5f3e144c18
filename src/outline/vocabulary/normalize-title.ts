/**
 * Reduce a title to the words that say what it is about.
 *
 * `### 3. ⏱ Timeline (all times UTC):` becomes `timeline`.
 */
export function normalizeTitle(title: string): string {
  return fold(
    title
      .normalize('NFKC')
      .replace(decoration, ' ')
      .replace(aside, ' ')
      .trim()
      .replace(numbering, ''),
  );
}

/** Bring a title of the vocabulary to the same form. */
export function fold(title: string): string {
  return title
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(edges, '')
    .replace(opening, '')
    .replace(preventive, 'preventive')
    .replace(/[ \t]{1,1000}/g, ' ');
}

/** Emoji, and their short codes: `:eye:`. */
const decoration = /\p{Extended_Pictographic}|[\u200D\uFE0F]|:[a-z][a-z0-9_+-]{1,40}:/giu;
/** What stands in brackets: a zone, a date, a plural. */
const aside = /\([^()]{0,200}\)|（[^（）]{0,200}）|\[[^[\]]{0,200}\]/g;
const numbering =
  /^(?:\(?\d{1,2}(?:\.\d{1,2}){0,3}(?:[.):][ \t]?|[ \t]+[-–—][ \t]+|[ \t]+(?=\D))|[IVX]{1,4}[.)][ \t]+|第[一二三四五六七八九十]{1,3}[章节部分]?[、.\s]?)/u;
const edges = /^[\s.,:;!?*_~#"'“”‘=|()[\]–—-]{1,100}|[\s.,:;!?*_~#"'“”‘=|()[\]–—-]{1,100}$/g;
/** Words in front that do not change what a title is about. */
const opening = /^(?:(?:and|the|a|an|our|detailed|full|short|brief|initial) ){1,3}/;
const preventive = /preventat?[ai]?tive|preventitive/g;
