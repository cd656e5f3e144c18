/**
 * Write out the alternatives of a title of the vocabulary.
 *
 * @param pattern
 *   `(incident|issue|) (overview|synopsis)`.
 * @returns
 *   `incident overview`, `incident synopsis`, `issue overview`, … `synopsis`.
 */
export function expandTitles(pattern: string): string[] {
  if (!pattern.includes('(')) return [pattern];
  let titles = [''];
  for (const part of pattern.split(')')) {
    const [words = '', alternatives] = part.split('(');
    const endings = alternatives?.split('|') ?? [''];
    titles = titles.flatMap((title) => endings.map((ending) => title + words + ending));
  }
  return titles.map(withoutGaps);
}

/** An alternative that is nothing leaves two spaces, or one at an end. */
function withoutGaps(title: string): string {
  return title.replaceAll('  ', ' ').trim();
}
