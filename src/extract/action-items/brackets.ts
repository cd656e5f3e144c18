import { matchesOf } from '../../pattern/matches-of.ts';
/** One of the things that stand in brackets: `P1` in `(P1, @ana, OPS-31)`. */
export interface BracketPart {
  text: string;
  /** Index of it in the text that was looked at. */
  index: number;
  /** Whether another part of the same brackets is a handle, a ticket, a date or a priority. */
  isBesideFact: boolean;
  /** Whether the brackets are all that stands in front of it, or behind it, in the text. */
  isAtEnd: boolean;
}

/** Cut what stands in brackets at its commas: details of an item are listed there. */
export function bracketParts(text: string): BracketPart[] {
  return matchesOf(text, brackets).flatMap(({ 0: group, index }) => {
    const isAtEnd = isBlank(text.slice(0, index)) || isBlank(text.slice(index + group.length));
    const parts = matchesOf(group.slice(1, -1), part).map((match) => ({
      text: match[0],
      index: index + 1 + match.index,
    }));
    const facts = parts.filter((each) => fact.test(each.text));
    return parts.map((each) => ({
      ...each,
      isBesideFact: facts.some((other) => other !== each),
      isAtEnd,
    }));
  });
}

const brackets = /[([（【][^()[\]（）【】\r\n]{1,200}[)\]）】]/g;
const part = /[^\s,;|·，；、](?:[^,;|·，；、]{0,80}[^\s,;|·，；、])?/g;
const fact =
  /^@\w|\w@$|^P[0-5]$|[A-Z][A-Z0-9]{1,14}-\d|#\d|\b20\d\d\b|^(?:due|eta|deadline|owner)\b/i;

/** Other brackets may follow: `[P1] [detect]`, `(@ana) (OPS-3)`. */
function isBlank(text: string): boolean {
  return !/[\p{L}\p{N}]/u.test(text.replace(brackets, ' '));
}
