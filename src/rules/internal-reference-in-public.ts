import { nodesOf } from '../ast/nodes-of.ts';
import { matchesOf } from '../pattern/matches-of.ts';
import { defineRule, type Problem } from './define-rule.ts';
import { placeOfPart } from './facts/secrets/place-of-part.ts';
import { writingsOf } from './facts/secrets/writings.ts';
import { everywhere, internalPlaces, ownHost } from './words/internal-hosts.ts';

/**
 * A link into your own chat, wiki or dashboard opens for nobody else, tells how your tools and
 * hosts are called, and leaves the reader without what it should have shown. PagerDuty and Azure
 * write a version for the public that has what a customer can use: what happened, and what is
 * done about it.
 *
 * Told are links and addresses of chats, calls, trackers, incident and monitoring tools and
 * consoles that ask for an account, hosts under `.internal`, `.corp`, `.local` and their like, and
 * private addresses, in prose and in code. It speaks only for the audience `public`, and once for
 * each address. Issues and pull requests of GitHub and GitLab are not told, as most are public.
 * With `owners`, the people who own action items are told too.
 *
 * When not to use it: your chat and your dashboards are open to all. Name them in `allow`.
 */
export default defineRule<{ allow: string[]; internalDomains: string[]; owners: boolean }>({
  name: 'internal-reference-in-public',
  description: 'Flag links, hosts and people that readers outside should not be given.',
  category: 'security',
  presets: { minimal: 'off', recommended: 'warn', strict: 'error' },
  options: {
    schema: {
      type: 'object',
      properties: {
        allow: {
          type: 'array',
          description:
            'Hosts that everybody can open, with all under them, such as `example.slack.com`.',
          items: { type: 'string' },
        },
        internalDomains: {
          type: 'array',
          description: 'Domains that only your own people can open, with all under them.',
          items: { type: 'string' },
        },
        owners: {
          type: 'boolean',
          description: 'Whether to flag the owners of action items, too.',
        },
      },
    },
    defaults: { allow: [], internalDomains: [], owners: false },
  },

  check(tree, { options, report, settings, sourceOf }) {
    if (settings.audience !== 'public') return;
    const told = new Set<string>();

    for (const writing of writingsOf(tree)) {
      for (const match of matchesOf(writing.text, address)) {
        const url = match[0].replace(/^https?:\/\//i, '').replace(/[.,:;!?)/]{1,8}$/, '');
        const problem = told.has(url)
          ? undefined
          : problemOf(url, /^http/i.test(match[0]), options);
        if (!problem) continue;
        told.add(url);
        const part = placeOfPart(writing, [match.index, match.index + match[0].length], sourceOf);
        report({ place: part?.place, ...problem });
      }
    }
    if (!options.owners) return;
    for (const { node } of nodesOf(tree, 'owner')) {
      const message = `\`${node.value}\` is the name of a person: write that of the team in what is public`;
      report({ place: node, message });
    }
  },
});

/** A URL, or the name of a host in a network of its own. */
const address =
  /https?:\/\/[^\s<>"'`|\\)\]]{3,500}|(?<![\w./@:-])(?:[a-z\d][\w-]{0,62}\.){2,8}(?:internal|intranet|corp|lan)(?![\w-]|\.\w)|(?<![\w./@:-])(?:[a-z\d][\w-]{0,62}\.){1,6}svc\.cluster\.local(?![\w-])/gi;

function problemOf(
  url: string,
  isLink: boolean,
  options: Hosts,
): Omit<Problem, 'place'> | undefined {
  const place = placeOfUrl(url, isLink, options);
  if (!place) return undefined;
  const shown = url.length > 48 ? `${url.slice(0, 47)}…` : url;
  const problem = isLink
    ? `leads to ${place.name}, which readers outside cannot open: take it out, or say what it shows`
    : `is ${place.name}, which tells readers outside nothing: write what it does`;
  return { message: `\`${shown}\` ${problem}`, severity: place.unsure && 'info' };
}

interface Hosts {
  allow: string[];
  internalDomains: string[];
}

function placeOfUrl(url: string, isLink: boolean, { allow, internalDomains }: Hosts) {
  const host = url.split(/[/:?#]/)[0]?.toLowerCase() ?? '';
  const isUnder = (domain: string) => `.${host}`.endsWith(`.${domain.toLowerCase()}`);
  if (allow.some(isUnder)) return undefined;
  if (internalDomains.some(isUnder)) return ownHost;
  // A package of Java, `com.sun.internal`
  if (!isLink && /^(?:com|org|net|io|java|javax|sun|jdk)\./.test(host)) return undefined;
  const place = `${host}${url.slice(host.length)}`;
  const whole = place === host ? `${host}/` : place;
  return everywhere.test(whole) ? undefined : internalPlaces.find((each) => each.url.test(whole));
}
