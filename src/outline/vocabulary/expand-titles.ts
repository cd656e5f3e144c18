/**
 * Write out the alternatives of a title of the vocabulary.
 *
 * @param pattern
 *   `(incident|issue|) (overview|synopsis)`.
 * @returns
 *   `incident overview`, `incident synopsis`, `issue overview`, … `synopsis`.
 */
export function expandTitles(pattern: string): string[] {
  let titles = [''];
  for (const [, words, alternatives] of pattern.matchAll(/([^(]+)|\(([^()]*)\)/g)) {
    const choices = words === undefined ? (alternatives as string).split('|') : [words];
    titles = titles.flatMap((title) => choices.map((choice) => title + choice));
  }
  return titles.map((title) => title.replace(/ {2,}/g, ' ').trim());
}
