/** Put bare URLs in some Markdown into angle brackets, so that they are links for every reader. */
export function bracketUrls(text: string): string {
  return text.replace(bareUrl, (url) => {
    const end = url.length - trailing(url);
    return `<${url.slice(0, end)}>${url.slice(end)}`;
  });
}

/** Not behind what makes a URL part of something else: `](`, `="`, `<`. */
const bareUrl = /(?<![\p{L}\p{N}<("'`=/[\]:]|\]\()https?:\/\/[^\s<>`"|]{1,2000}/giu;

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
