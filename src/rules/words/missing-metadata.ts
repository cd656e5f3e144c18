/** What a document states of itself and its incident as a whole. */
export type Fact = 'title' | 'date' | 'severity' | 'status' | 'owner';

export const facts: readonly Fact[] = ['title', 'date', 'severity', 'status', 'owner'];

/** Fields that state a fact. */
export const fieldsOf: Readonly<Record<Exclude<Fact, 'title'>, readonly string[]>> = {
  date: ['date', 'start', 'end'],
  severity: ['severity'],
  status: ['status'],
  owner: ['owner', 'authors'],
};

/** Titles of sections, and keys of front matter, that state one: `## Owner: Ana`, `draft: true`. */
export const titlesOf: Readonly<Record<Exclude<Fact, 'title'>, RegExp>> = {
  date: /^\W{0,8}(?:incident )?date\b/i,
  severity: /^\W{0,8}(?:incident )?(?:severity|sev|priority)\b/i,
  status: /^\W{0,8}(?:(?:document |incident )?status|draft)\b/i,
  owner:
    /^\W{0,8}(?:(?:document |incident |postmortem )?owners?|authors?|contributors?|written by|authored by)\b/i,
};

/** What each looks like, for the message. */
export const examples: Readonly<Record<Fact, string>> = {
  title: 'title: Checkout was down',
  date: 'date: 2026-03-04',
  severity: 'severity: SEV-2',
  status: 'status: draft',
  owner: 'owner: Ana Lopez',
};
