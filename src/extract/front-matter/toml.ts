import type { Entry, Span } from './entry.ts';

/**
 * Read keys at the top of TOML that have a scalar or a list of them, as in
 *
 * ```toml
 * title = "Checkout was down"
 * date = 2024-03-05
 * tags = ["checkout", "database"]
 * ```
 *
 * Parsers of TOML do not tell where a value stands. Tables, and strings of several lines, are left
 * alone; reading ends at the first table, or at what is no TOML.
 */
export function readToml(toml: string): Entry[] {
  const entries: Entry[] = [];
  for (let at = skip(blanks, toml, 0); at < toml.length; at = skip(blanks, toml, at)) {
    const key = spanOf(keys, toml, at);
    if (!key) break;
    const value = readValue(toml, key.next);
    if (!value) break;
    at = skip(restOfLine, toml, value.next);
    if (value.spans.length > 0) entries.push({ key: key.span, values: value.spans });
    if (at < toml.length && !/[\r\n]/.test(toml[at] ?? '')) break;
  }
  return entries;
}

interface Value {
  spans: Span[];
  /** Where it ends. */
  next: number;
}

function readValue(toml: string, at: number): Value | undefined {
  const ignored = skip(ignoredValues, toml, at);
  if (ignored > at) return { spans: [], next: ignored };
  if (toml[at] === '[') return readList(toml, at + 1);
  const scalar = spanOf(scalars, toml, at);
  return scalar && { spans: filled(scalar.span), next: scalar.next };
}

/** What stands behind `[`. */
function readList(toml: string, start: number): Value | undefined {
  const spans: Span[] = [];
  let at = skip(between, toml, start);
  while (toml[at] !== ']') {
    const scalar = spanOf(scalars, toml, at);
    if (!scalar) return;
    spans.push(...filled(scalar.span));
    at = skip(between, toml, scalar.next);
  }
  return { spans, next: at + 1 };
}

function filled(span: Span): Span[] {
  return span[1] > span[0] ? [span] : [];
}

/** Blank lines and comments. */
const blanks = /(?:[ \t\r\n]{1,1000}|#[^\r\n]{0,10000}){1,1000}/y;
/** The same inside a list, and the commas there. */
const between = /(?:[ \t\r\n,]{1,1000}|#[^\r\n]{0,10000}){1,1000}/y;
const restOfLine = /[ \t]{0,1000}(?:#[^\r\n]{0,10000})?/y;

/** `key =`; a dotted key is part of a table. */
const keys = /(?<quote>["']?)(?<text>[\w-]{1,100})\k<quote>[ \t]{0,100}=[ \t]{0,100}/dy;
/** A string of one line, without its quotes, a number, a truth value, a date. */
const scalars =
  /"(?<text>(?:[^"\\\r\n]|\\[^\r\n]){0,10000})"|'(?<literal>[^'\r\n]{0,10000})'|(?<bare>(?:[+-]?\d|true|false|inf|nan)[\w:.+-]{0,60}(?: \d{2}:[\w:.+-]{1,40})?)/dy;
/** Strings of several lines, and tables in one. */
const ignoredValues = /"""[\s\S]{0,100000}?"""|'''[\s\S]{0,100000}?'''|\{[^\r\n]{0,10000}/y;

function skip(pattern: RegExp, toml: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(toml) ? pattern.lastIndex : at;
}

/** Where the text of a match stands, and where the match ends. */
function spanOf(
  pattern: RegExp,
  toml: string,
  at: number,
): { span: Span; next: number } | undefined {
  pattern.lastIndex = at;
  const { groups } = pattern.exec(toml)?.indices ?? {};
  const span = groups?.text ?? groups?.literal ?? groups?.bare;
  return span && { span, next: pattern.lastIndex };
}
