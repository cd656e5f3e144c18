/**
 * Remember what a function makes of a text. The same lines and titles are read by one form after
 * another, and are written in one document after another.
 *
 * @param read Always makes the same of a text, and nothing that is changed afterwards.
 * @returns The function; long texts, which seldom come twice, it does not remember.
 */
export function remembered<
  How extends ReadonlyArray<string | number | boolean | undefined>,
  Result,
>(read: (text: string, ...how: How) => Result): (text: string, ...how: How) => Result {
  let known = new Map<string, Result>();
  return (text, ...how) => {
    if (text.length > longest) return read(text, ...how);
    const key = how.length === 0 ? text : `${how.join(' ')} ${text}`;
    const before = known.get(key);
    if (before !== undefined || known.has(key)) return before as Result;
    const result = read(text, ...how);
    if (known.size >= most) known = new Map();
    known.set(key, result);
    return result;
  };
}

/** Characters of a text that is remembered. */
const longest = 250;
/** Texts that are remembered: those of some documents. */
const most = 2000;
