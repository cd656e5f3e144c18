/**
 * How wide a text is at most, in the wider of the fonts that viewers have where none is named
 * (those of DejaVu Sans): there is no font to measure with.
 *
 * @param size Of the font, in the unit of the width.
 */
export function textWidth(text: string, size: number, bold = false): number {
  let width = 0;
  for (const character of text) width += widthOf(character);
  return width * size * (bold ? 1.14 : 1);
}

/** In hundredths of the font size; what is not listed is as wide as a letter. */
const widths: ReadonlyArray<readonly [characters: RegExp, width: number]> = [
  [/[\p{Mark}\p{Cf}]/u, 0],
  [/[ijl'|]/, 0.35],
  [/[ ,.:;!frt()[\]/\\I-]/, 0.42],
  [/[mw%@MW&—…]/, 1.03],
  [/[acesxzkvyJ]/, 0.62],
  [/[a-z0-9$_?"*FELTPZ]/, 0.64],
  [/[A-Z+=<>~^#]/, 0.84],
  [/\p{Emoji_Presentation}|\p{Extended_Pictographic}|\p{Regional_Indicator}/u, 1.45],
  [
    /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/u,
    1.1,
  ],
  [/\p{Script=Latin}|\p{Script=Greek}/u, 0.75],
];

const known = new Map<string, number>();

function widthOf(character: string): number {
  let width = known.get(character);
  if (width === undefined) {
    width = widths.find(([characters]) => characters.test(character))?.[1] ?? 1;
    known.set(character, width);
  }
  return width;
}
