import { blank } from './blank.ts';

/**
 * Find the fence around a document that is pasted as one code block.
 *
 * @returns
 *   The document with the lines of that fence blanked, so that every other
 *   character keeps its place; the document as it is where most of it is outside
 *   of its first fence.
 */
export function withoutWholeFence(source: string): string {
  const open = opening.exec(source);
  if (!open?.groups) return source;
  const start = open.index + (open.groups.before?.length ?? 0);
  const contentStart = open.index + open[0].length;
  const rest = source.slice(contentStart);
  const close = closing(open.groups.fence ?? '').exec(rest);
  const content = close ? rest.slice(0, close.index) : rest;
  if (letters(content) < mostOfIt * letters(source)) return source;

  const after = close ? blank(close[0]) + rest.slice(close.index + close[0].length) : '';
  return source.slice(0, start) + blank(source.slice(start, contentStart)) + content + after;
}

/** Share of the letters of a document that is "the whole" of it. */
const mostOfIt = 0.8;

/** A first fence without a language, or with that of Markdown or text. */
const opening =
  /(?<before>^|[\r\n])(?<fence>`{3,}|~{3,})(?:[ \t]*(?:markdown|md|text|txt))?[ \t]*(?=[\r\n])/i;

function closing(fence: string): RegExp {
  return new RegExp(`(?<=[\\r\\n])[ \\t]{0,3}${fence}[ \\t]*(?=[\\r\\n]|$)`);
}

function letters(text: string): number {
  return text.match(/\p{L}/gu)?.length ?? 0;
}
