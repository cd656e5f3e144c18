import { pattern } from '../pattern/pattern.ts';

/** Put bare URLs in some Markdown into angle brackets, so that they are links for every reader. */
export function bracketUrls(text: string): string {
  return text.replace(bareUrl, (url) => {
    const end = url.length - trailing(url);
    return `<${url.slice(0, end)}>${url.slice(end)}`;
  });
}

/** A URL or address, but not behind what makes it part of something else: `](`, `="`, `<`. */
const bareUrl = pattern.gi`(?<![\p{L}\p{N}<"'\`=/[\]:]|\]\()https?:\/\/[^\s<>\`"|]{1,2000}|(?<![\p{L}\p{N}<"'\`=/[\]:.+-]|\]\()[\w.+-]{1,64}@[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){1,5}(?![\w@-])`;

/** How much at the end of a URL belongs to the sentence: a full stop, a bracket that it did not open. */
function trailing(url: string): number {
  let end = url.length;
  for (;;) {
    const last = url.charAt(end - 1);
    const isBracket = last === ')' && count(url.slice(0, end), ')') > count(url.slice(0, end), '(');
    if (!isBracket && !/[?!.,:*_~;'\]]/.test(last)) return url.length - end;
    end -= 1;
  }
}

function count(text: string, character: string): number {
  return text.split(character).length - 1;
}
