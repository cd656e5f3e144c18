import { matchesOf } from '../../../pattern/matches-of.ts';
import {
  attackWords,
  authorWords,
  exampleDomains,
  fictionalNumbers,
  privateMailDomains,
  publicAddresses,
  roleNames,
  visitorWords,
} from '../../words/personal-data.ts';

/** A stretch of a text that tells who somebody is. */
export interface PersonalDatum {
  kind: 'private e-mail' | 'e-mail' | 'phone' | 'ip';
  value: string;
  start: number;
  end: number;
  /** The domain of an e-mail address, in small letters. */
  domain?: string;
}

/** The addresses and phone numbers of people in a text, but for those who wrote it. */
export function personalDataIn(text: string): PersonalDatum[] {
  return [...emailsIn(text), ...phonesIn(text), ...addressesIn(text)].sort(
    (a, b) => a.start - b.start,
  );
}

const email =
  /(?<![\w.+%/:@-])(?<name>[a-z\d](?:[\w.+%-]{0,62}[a-z\d+])?)@(?<domain>(?:[a-z\d-]{1,63}\.){1,5}[a-z]{2,24})(?![\w@/:])/gi;

function emailsIn(text: string): PersonalDatum[] {
  return matchesOf(text, email).flatMap((match) => {
    const { name = '', domain = '' } = match.groups ?? {};
    if (roleNames.test(name) || exampleDomains.test(domain)) return [];
    if (isOfAuthor(lineBefore(text, match.index))) return [];
    const isPrivate = privateMailDomains.has(domain.toLowerCase());
    const kind = isPrivate ? 'private e-mail' : 'e-mail';
    return [{ ...toDatum(kind, match[0], match.index), domain: domain.toLowerCase() }];
  });
}

const phone =
  /(?<![\w+.-])\+[1-9]\d{0,2}[ .-]?(?:\(0?\d{1,4}\)[ .-]?)?\d(?:[ .-]?\d){6,11}(?![\w%+]|[.,]\d)|(?<=\b(?:phone|tel|telephone|mobile|whatsapp)(?: (?:number|no))?[.:] {0,2})\(?0\d[\d ()/-]{5,14}\d/gi;

function phonesIn(text: string): PersonalDatum[] {
  return matchesOf(text, phone).flatMap((match) => {
    const digits = match[0].replaceAll(/\D/g, '');
    const isFictional = fictionalNumbers.some((form) => form.test(digits));
    if (isFictional || new Set(digits).size < 4) return [];
    if (isOfAuthor(lineBefore(text, match.index))) return [];
    return [toDatum('phone', match[0], match.index)];
  });
}

const address = /(?<![\w./:-])(?:(?:25[0-5]|2[0-4]\d|1?\d{1,2})(?:\.(?!\D)|\b)){4}(?![\w/-]|\.\d)/g;

/** Of machines there are more addresses than of people: only where a visitor is spoken of. */
function addressesIn(text: string): PersonalDatum[] {
  return matchesOf(text, address).flatMap((match) => {
    const line = lineBefore(text, match.index) + lineBehind(text, match.index);
    if (publicAddresses.some((form) => form.test(match[0]))) return [];
    if (!visitorWords.test(line) || attackWords.test(line) || /\bv(?:ersion)?\b/i.test(line))
      return [];
    return [toDatum('ip', match[0], match.index)];
  });
}

function isOfAuthor(before: string): boolean {
  return authorWords.some((words) => words.test(before));
}

function toDatum(kind: PersonalDatum['kind'], value: string, start: number): PersonalDatum {
  return { kind, value, start, end: start + value.length };
}

function lineBefore(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - 200), at);
  return before.slice(before.lastIndexOf('\n') + 1);
}

function lineBehind(text: string, at: number): string {
  return /^[^\n]{0,200}/.exec(text.slice(at, at + 200))?.[0] ?? '';
}
