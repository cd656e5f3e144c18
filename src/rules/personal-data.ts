import { defineRule, type Problem } from './define-rule.ts';
import { type PersonalDatum, personalDataIn } from './facts/secrets/personal-data.ts';
import { type Part, placeOfPart } from './facts/secrets/place-of-part.ts';
import { lastPieceAt, type Writing, writingsOf } from './facts/secrets/writings.ts';

/**
 * Who was hit by an incident is told by a number and a kind ("one customer with 40 shops"), not
 * by a name: the address of a customer helps no reader, and under the GDPR it may not be kept for
 * as long as a postmortem is. It mostly comes with a log or a ticket that was pasted in.
 *
 * Told are e-mail addresses and phone numbers in prose, code, links and front matter, and
 * addresses on the Internet where a user, a customer or a request is spoken of. Of e-mail
 * addresses it is those of private providers; all others only for the audience `public`, or if
 * `ownDomains` says which are your own. Addresses of a desk (`support@`, `oncall@`), of authors,
 * owners and people to ask, and those that are for examples (`example.com`, 192.0.2.1, 10.0.0.1)
 * are no one's. For internal readers an address of a private provider is at most a warning, and
 * everything else is for information.
 *
 * When not to use it: your postmortems are read by those alone who may see the data of customers,
 * and deleted with it.
 */
export default defineRule<{ ownDomains: string[] }>({
  name: 'personal-data',
  description: 'Flag e-mail addresses, phone numbers and network addresses of people.',
  category: 'security',
  presets: { minimal: 'off', recommended: 'error', strict: 'error' },
  hasSuggestions: true,
  options: {
    schema: {
      type: 'object',
      properties: {
        ownDomains: {
          type: 'array',
          description: 'Domains of your own, such as `example.com`, whose addresses may be told.',
          items: { type: 'string' },
        },
      },
    },
    defaults: { ownDomains: [] },
  },

  check(tree, { options, report, settings, sourceOf }) {
    const isPublic = settings.audience === 'public';
    const knowsOwn = options.ownDomains.length > 0;
    const told = new Map<string, Set<string | number>>();

    for (const writing of writingsOf(tree)) {
      for (const datum of personalDataIn(writing.text)) {
        if (isOwner(writing, datum) || isOwn(datum, options.ownDomains)) continue;
        if (datum.kind === 'e-mail' && !isPublic && !knowsOwn) continue;
        const part = placeOfPart(writing, [datum.start, datum.end], sourceOf);
        // Where it is in the source is not always known: then, where it is in which text.
        const text = part?.range ? '' : writing.text;
        const key = part?.range?.join() ?? datum.start;
        const keys = told.get(text) ?? new Set();
        if (!keys.has(key))
          report({ ...toProblem(datum, part), severity: loudest(datum, isPublic) });
        told.set(text, keys.add(key));
      }
    }
  },
});

function isOwner(writing: Writing, { start }: PersonalDatum): boolean {
  return writing.pieces[lastPieceAt(writing, start)]?.node.type === 'owner';
}

function isOwn({ domain }: PersonalDatum, ownDomains: readonly string[]): boolean {
  return ownDomains.some(
    (own) => domain === own.toLowerCase() || domain?.endsWith(`.${own.toLowerCase()}`),
  );
}

function loudest({ kind }: PersonalDatum, isPublic: boolean): Problem['severity'] {
  if (isPublic && kind !== 'ip') return undefined;
  return isPublic || kind === 'private e-mail' ? 'warn' : 'info';
}

function toProblem({ kind, value }: PersonalDatum, part: Part | undefined): Problem {
  const { place, range } = part ?? {};
  return {
    place,
    message: `\`${concealed(value)}\` is ${names[kind]}: say who it is to you instead, as in \`one customer\``,
    suggestions: range && [{ message: 'Mask it', edit: { range, text: 'REDACTED' } }],
  };
}

const names: Record<PersonalDatum['kind'], string> = {
  'private e-mail': 'the private e-mail address of a person',
  'e-mail': 'the e-mail address of a person',
  phone: 'a phone number',
  ip: 'the network address of a visitor',
};

/** `j…@gmail.com`, `+47…`, `81.…` */
function concealed(value: string): string {
  const [name = '', domain] = value.split('@');
  return domain === undefined ? `${value.slice(0, 3)}…` : `${name.slice(0, 1)}…@${domain}`;
}
