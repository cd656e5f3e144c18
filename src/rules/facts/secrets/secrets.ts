import { matchesOf } from '../../../pattern/matches-of.ts';
import {
  documentedKeys,
  identifiers,
  knownDummies,
  placeholders,
  references,
} from '../../words/dummy-secrets.ts';
import {
  publicNames,
  type SecretCheck,
  type SecretForm,
  secretForms,
} from '../../words/secret-forms.ts';
import { isCardNumber } from './card-number.ts';

/** A stretch of a text that opens something to whoever reads it. */
export interface Secret {
  form: SecretForm;
  value: string;
  start: number;
  end: number;
}

/**
 * The secrets in a text, in order.
 *
 * @param isVerbatim Whether the characters at an index are code or the like. In prose, `Password:
 *   Base64-encoded` is a sentence.
 */
export function secretsIn(text: string, isVerbatim: (at: number) => boolean): Secret[] {
  if (text.length < shortest) return [];
  const found: Secret[] = [];
  const taken = new Set<number>();
  for (const form of secretForms) {
    if (form.cue && !form.cue.test(text)) continue;
    for (const match of matchesOf(text, form.pattern)) {
      const secret = toSecret(form, match);
      const offsets = offsetsOf(secret);
      if (offsets.some((at) => taken.has(at))) continue;
      if (!isSecret(secret, { text, match, isVerbatim: isVerbatim(secret.start) })) continue;
      found.push(secret);
      for (const at of offsets) taken.add(at);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function offsetsOf({ start, end }: Secret): number[] {
  return Array.from({ length: end - start }, (_, index) => start + index);
}

/** `PWD=hunter2` */
const shortest = 10;

/** What may be shown of a secret: a few of its characters, at most a quarter, and how many it has. */
export function concealed(value: string): string {
  const { length } = value.replaceAll(/\s/g, '');
  return `\`${value.slice(0, Math.min(4, Math.floor(length / 4)))}…\` (${length} characters)`;
}

function toSecret(form: SecretForm, match: RegExpMatchArray): Secret {
  const raw = match.groups?.secret ?? match[0];
  // `pass=a&from=b`, `"…\n"`, and the full stop behind it
  const value = raw
    .trim()
    .replace(/&[\w-]{1,40}=.*$/, '')
    .replace(/(?:\\[nrt]|[.,:;!?)\]}]){1,8}$/, '');
  const start = (match.index ?? 0) + match[0].lastIndexOf(raw) + raw.indexOf(value);
  return { form, value, start, end: start + value.length };
}

interface Surroundings {
  text: string;
  match: RegExpMatchArray;
  isVerbatim: boolean;
}

function isSecret(secret: Secret, surroundings: Surroundings): boolean {
  const { form, value } = secret;
  if (form.check !== 'card' && isDummy(value)) return false;
  return form.check === undefined || checks[form.check](secret, surroundings);
}

function isDummy(value: string): boolean {
  if (knownDummies.has(value.toLowerCase()) || new Set(value).size < 3) return true;
  return [...placeholders, ...documentedKeys].some((pattern) => pattern.test(value));
}

const checks: Record<SecretCheck, (secret: Secret, surroundings: Surroundings) => boolean> = {
  card: ({ value, start, end }, { text }) =>
    isCardNumber(
      value,
      `${text.slice(Math.max(0, start - 32), start)} ${text.slice(end, end + 12)}`,
    ),

  'key-block': ({ value }) => /[A-Za-z\d+/=]{40}|^Proc-Type:/.test(value),

  password({ value }, { match, isVerbatim }) {
    if (pointsElsewhere(value)) return false;
    const kinds = kindsOf(value);
    const isTight = /^:?=$/.test(match.groups?.between ?? '=');
    if (isVerbatim || isTight) return kinds >= 2 && /\d|[^\w.:/-]/.test(value) && !isName(value);
    return kinds >= 3 && /\d/.test(value) && !hyphenated.test(value);
  },

  random({ value, form }, { match }) {
    if (form.unsure && publicNames.test(nameBefore(match))) return false;
    return !pointsElsewhere(value) && kindsOf(value) >= 2 && /\d/.test(value) && !isWordy(value);
  },
};

/** `Base64-encoded` */
const hyphenated = /^[\p{L}\d]{1,30}(?:-[\p{L}\d]{1,30}){1,6}$/u;

function nameBefore([all]: RegExpMatchArray): string {
  return /^[\w.-]*/.exec(all)?.[0] ?? '';
}

/** Whether it says where the secret is, or is no secret: a path, a variable, a hash. */
function pointsElsewhere(value: string): boolean {
  return [...references, ...identifiers].some((pattern) => pattern.test(value));
}

/** How many of these it has: small letters, capitals, digits, others. */
function kindsOf(value: string): number {
  return [/\p{Ll}/u, /\p{Lu}/u, /\d/, /[^\p{L}\d]/u].filter((kind) => kind.test(value)).length;
}

/** `prod-eu-west-1`, `db.credentials`, `v2.10.3`: words and numbers. */
function isName(value: string): boolean {
  const parts = value.split(/[-_.:/]+/);
  return parts.every((part) => /^(?:\p{Lu}?\p{Ll}*|\p{Lu}+|\d+|v\d+)$/u.test(part));
}

/** `V1ServiceAccountToken`, `session_token_v2`. What is left to chance changes all the time. */
function isWordy(value: string): boolean {
  const runs = value.match(/\p{Lu}?\p{Ll}+|\p{Lu}+|\d+/gu) ?? [];
  return isName(value) || runs.join('').length >= 4 * runs.length;
}
