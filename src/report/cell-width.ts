const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u;
const plain = /^[ -~]*$/;
const unseen = /[\p{Mark}\u200b-\u200d\ufeff]/u;

/** How many cells of a terminal a text takes. */
export function cellWidth(text: string): number {
  if (plain.test(text)) return text.length;
  let width = 0;
  for (const character of text) {
    if (unseen.test(character)) continue;
    width += wide.test(character) ? 2 : 1;
  }
  return width;
}
