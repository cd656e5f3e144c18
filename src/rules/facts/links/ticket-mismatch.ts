import {
  keyInUrl,
  loneNumber,
  noTicket,
  numberInText,
  numberInUrl,
  ticketKey,
} from '../../words/link-text-mismatch.ts';

/** A part of the text of a link, and the part of its target that should say the same. */
export interface Mismatch {
  said: string;
  meant: string;
  /** Where the part begins in the target. */
  at: number;
}

/** Tell which ticket a link says and which other it leads to, if it does. */
export function ticketMismatch(text: string, url: string): Mismatch | undefined {
  return keyMismatch(text, url) ?? numberMismatch(text, url) ?? urlMismatch(text.trim(), url);
}

/** `OPS-123` with `/browse/OPS-132` */
function keyMismatch(text: string, url: string): Mismatch | undefined {
  const said = onlyOne(text.match(ticketKey) ?? []);
  if (!said || noTicket.test(said)) return undefined;
  const found = [...url.matchAll(keyInUrl)];
  if (url.toUpperCase().includes(said)) return undefined;
  const [project = ''] = said.split(/(?<=-)/);
  const other = found.find(([key]) => key.toUpperCase().startsWith(project)) ?? found.at(-1);
  return other && { said, meant: other[0].toUpperCase(), at: other.index };
}

/** `#123` with `/issues/132` */
function numberMismatch(text: string, url: string): Mismatch | undefined {
  const lone = loneNumber.exec(text.trim())?.groups?.number;
  const said = lone ?? onlyOne([...text.matchAll(numberInText)].map(([, number = '']) => number));
  const match = numberInUrl.exec(url);
  const meant = match?.groups?.number;
  if (!said || !match || !meant || Number(said) === Number(meant)) return undefined;
  return { said, meant, at: match.index + match[0].length - meant.length };
}

function onlyOne(values: readonly string[]): string | undefined {
  const [value, other] = new Set(values);
  return other === undefined ? value : undefined;
}

/** One URL written out over another; a shortened one, or one in the query of another, is the same. */
function urlMismatch(text: string, url: string): Mismatch | undefined {
  if (!/^https?:\/\/\S{4,400}$/i.test(text) || !/^https?:/i.test(url)) return undefined;
  const [said, meant] = [plainUrl(text), plainUrl(url)];
  const isSame = meant.startsWith(said) || said.startsWith(meant) || decoded(url).includes(said);
  return isSame ? undefined : { said: text, meant: url, at: 0 };
}

function plainUrl(url: string): string {
  return decoded(url)
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/[?#].*/s, '')
    .replace(/(?:…|\.{3}|[/.,;:])$/, '');
}

function decoded(url: string): string {
  try {
    return decodeURIComponent(url).toLowerCase();
  } catch {
    return url.toLowerCase();
  }
}
