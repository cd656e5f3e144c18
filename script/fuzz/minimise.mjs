/** Milliseconds: what is not short by then stays as long as it is. */
const patience = 60_000;

/**
 * Make a text as short as it can be while it shows something: first lines are left out, then
 * characters, in halves, quarters, and so on.
 *
 * @param {string} text A text that shows it.
 * @param {(text: string) => Promise<boolean>} shows
 */
export async function minimise(text, shows) {
  const end = Date.now() + patience;
  const lines = await shortest(text.split(/(?<=\n)/), shows, end);
  const characters = await shortest(lines.join('').split(''), shows, end);
  return characters.join('');
}

/** Delta debugging: leave out parts, of half the size each time that no part can go. */
async function shortest(parts, shows, end) {
  let kept = parts;
  for (
    let size = Math.ceil(parts.length / 2);
    size >= 1;
    size = size > 1 ? Math.ceil(size / 2) : 0
  ) {
    for (let start = 0; start < kept.length && Date.now() < end; ) {
      const rest = kept.toSpliced(start, size);
      if (await shows(rest.join(''))) kept = rest;
      else start += size;
    }
  }
  return kept;
}
