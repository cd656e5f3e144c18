import { defineRule, type Problem } from './define-rule.ts';
import { type Part, placeOfPart } from './facts/secrets/place-of-part.ts';
import { concealed, type Secret } from './facts/secrets/secrets.ts';
import { writtenSecrets } from './facts/secrets/written-secrets.ts';

/**
 * A postmortem is read by many, copied into chats and kept for years, and the log or the command
 * that is pasted into it may hold a key that still opens the door. Who can read the repository can
 * use it, also when a later version of the document has it no more: the secret must be revoked
 * first, and taken out of the text afterwards.
 *
 * Looked at is everything that is written: prose, code, the URLs of links, HTML with its comments
 * and the front matter. Told are keys and tokens whose vendor documents how they begin, private
 * keys, JSON Web Tokens, passwords in URLs and behind a name such as `DB_PASS=`, and numbers of
 * payment cards. What is told of a secret is four of its characters at most, and how many it has.
 * Placeholders (`xxxx`, `changeme`, `<password>`, `${TOKEN}`, `***`), the examples of vendors,
 * hashes, UUIDs and commits are no secrets. The form of a password that is made of one word, and
 * of a key that could as well be a hash, is not certain, and nothing is said of them.
 *
 * When not to use it: never on what others can read. If a secret is revoked and must be quoted,
 * quote its first characters.
 */
export default defineRule({
  name: 'secret-in-text',
  description: 'Flag passwords, keys, tokens and card numbers, in code and links as well.',
  category: 'security',
  presets: { minimal: 'error', recommended: 'error', strict: 'error' },
  hasSuggestions: true,

  check(tree, { report, sourceOf }) {
    const told = new Set<string>();
    for (const { secret, writing } of writtenSecrets(tree)) {
      const part = placeOfPart(writing, [secret.start, secret.end], sourceOf);
      const place = part?.range?.join();
      if (place !== undefined && told.has(place)) continue;
      if (place !== undefined) told.add(place);
      report(toProblem(secret, part));
    }
  },
});

function toProblem({ form, value }: Secret, part: Part | undefined): Problem {
  const { place, range } = part ?? {};
  const remedy = form.remedy ?? 'revoke it';
  return {
    place,
    severity: form.unsure && 'warn',
    message: `${concealed(value)} looks like ${form.name}: ${remedy}, then write \`${mask}\``,
    note: 'Masking alone is not enough: the history of the document keeps it',
    suggestions: range && [
      { message: 'Mask it, once it opens nothing', edit: { range, text: mask } },
    ],
  };
}

/** A word that means nothing in Markdown, whatever stands around it. */
const mask = 'REDACTED';
