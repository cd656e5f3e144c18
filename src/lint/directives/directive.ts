import type { Position } from '../../ast/nodes.ts';

/** What a comment such as `pm-lint-disable-line` asks for, without the `pm-lint-`. */
export const verbs = [
  'disable',
  'enable',
  'disable-line',
  'disable-next-line',
  'disable-file',
  'configure-file',
] as const;

export type Verb = (typeof verbs)[number];

/** A comment that tells pm-lint what to do. */
export interface Directive {
  verb: Verb;
  /** Rules that are named, with their places; none means all. */
  rules: NamedRule[];
  /** What stands behind the verb, without the reason. */
  body: string;
  /** Why, behind ` -- `. */
  reason: string | undefined;
  /** Of the whole comment. */
  position: Position;
}

export interface NamedRule {
  name: string;
  position: Position;
}

/** A comment that begins like a directive and is none. */
export interface Misspelling {
  /** `disabel-line` */
  verb: string;
  position: Position;
}
