/** What the target of a link is, as far as it tells itself. */
export type LinkTarget =
  /** Nothing, or only `#`. */
  | { kind: 'nothing' }
  /** A place in the same document. */
  | { kind: 'anchor'; anchor: string }
  /** Another file, as a path from the folder of the document. */
  | { kind: 'file'; path: string }
  /** A host or a mail address whose scheme is left out: `www.example.com/a`. */
  | { kind: 'host' | 'mail' }
  /** A URL, a path from the root of a site, or what a program fills in. */
  | { kind: 'other' };

/** Tell what the target of a link or an image is. */
export function linkTarget(url: string): LinkTarget {
  if (/^#?$/.test(url.trim())) return { kind: 'nothing' };
  if (filledIn.test(url)) return { kind: 'other' };
  if (url.startsWith('#')) return { kind: 'anchor', anchor: url.slice(1) };
  if (mail.test(url)) return { kind: 'mail' };
  if (host.test(url)) return { kind: 'host' };
  if (/^(?:[a-z][a-z\d+.-]*:|[/\\~])/i.test(url)) return { kind: 'other' };
  return { kind: 'file', path: pathOf(url) };
}

/** `{{ site.url }}`, `<%= path %>`, `${base}` */
const filledIn = /\{\{|\{%|<%|\$\{|%7B%7B/i;

const mail = /^[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}$/;

/**
 * What cannot be the name of a file: `www.`, or a domain that is no ending of files. The domains of
 * countries count only where more tells of a host, as `strings.fr` may be a file.
 */
const host =
  /^(?:www\.[\w-]{1,63}\.\w|(?:[\w-]{1,63}\.){1,5}(?:com|org|net|io|dev|gov|edu|mil|info|cloud)(?![\w.-])|(?:[\w-]{1,63}\.){1,5}(?:app|ai|co|uk|de|fr|eu|nl|no|se|dk|fi|jp|au|nz|ca|ch|at|be)\/|(?:[\w-]{1,63}\.){2,5}(?:uk|de|fr|eu|nl|no|se|dk|fi|jp|au|nz|ca|ch|at|be)(?![\w.-]))/i;

/** Without the query and the place in the file, and with its characters as they are. */
function pathOf(url: string): string {
  const [path = ''] = url.split(/[?#]/);
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
