import { isOfDocument } from '../is-of-document.ts';
import type { Directive, NamedRule } from './directive.ts';

/** A stretch of the document in which a rule, or all of them, is not heard. */
export interface Scope {
  directive: Directive;
  /** The rule as it is named in the directive; undefined for all. */
  rule: NamedRule | undefined;
  /** Whether a finding is in it. */
  holds: (finding: Finding) => boolean;
}

/** What a scope is asked about. */
export interface Finding {
  ruleId: string | null;
  line: number;
  column: number;
  endLine: number;
  endColumn: number;
}

/** What a list of directives comes to: the scopes, and each `enable` that enables nothing. */
export function scopesOf(
  directives: readonly Directive[],
  source: string,
): { scopes: Scope[]; idle: Directive[] } {
  const lines = source.split(/\r\n|\r|\n/);
  const top = topOf(lines);
  const enableBehind = enablesOf(directives);
  const scopes: Scope[] = [];
  const idle: Directive[] = [];
  const disabled = new Set<string | undefined>();
  for (const directive of directives) {
    const named = directive.rules.length > 0 ? directive.rules : [undefined];
    for (const rule of named) {
      if (directive.verb === 'disable') disabled.add(rule?.name);
      const holds = toTest(directive, { rule, enableBehind, lines, top });
      if (holds) scopes.push({ directive, rule, holds });
    }
    if (directive.verb === 'enable' && !enables(directive, disabled)) idle.push(directive);
  }
  return { scopes, idle };
}

interface Surroundings {
  rule: NamedRule | undefined;
  enableBehind: (directive: Directive, ruleId: string | null) => Directive | undefined;
  lines: readonly string[];
  /** The first line that says anything, below front matter. */
  top: number;
}

function toTest(
  directive: Directive,
  { rule, enableBehind, lines, top }: Surroundings,
): Scope['holds'] | undefined {
  const { verb, position } = directive;
  const { start, end } = position;
  const isNamed = ({ ruleId }: Finding) => rule === undefined || rule.name === ruleId;
  const isOn = (number: number) => (finding: Finding) =>
    isNamed(finding) && finding.line === number && !isOfDocument(finding);

  if (verb === 'disable-file') return isNamed;
  if (verb === 'disable-line') return isOn(start.line);
  if (verb === 'disable-next-line') return isOn(nextLine(lines, end.line));
  if (verb !== 'disable') return undefined;
  return (finding) => {
    if (!isNamed(finding)) return false;
    // What is said of the whole document is said where it begins, and so may its directive be.
    if (isOfDocument(finding)) return start.line <= top;
    if (isBefore(finding, start)) return false;
    const until = enableBehind(directive, finding.ruleId);
    return !until || isBefore(finding, until.position.start);
  };
}

function topOf(lines: readonly string[]): number {
  const fence = /^\ufeff?(?<fence>---|\+\+\+)\s*$/.exec(lines[0] ?? '')?.groups?.fence;
  const end = fence ? lines.findIndex((text, index) => index > 0 && text.trimEnd() === fence) : -1;
  const top = lines.findIndex((text, index) => index > end && text.trim() !== '');
  return top < 0 ? lines.length : top + 1;
}

/** The first `enable` behind a directive that is about a rule; those of each rule are listed once. */
function enablesOf(directives: readonly Directive[]): Surroundings['enableBehind'] {
  const indexes = new Map(directives.map((directive, index) => [directive, index]));
  const next = new Map<string | null, Array<Directive | undefined>>();
  return (directive, ruleId) => {
    const known = next.get(ruleId) ?? nextEnables(directives, ruleId);
    next.set(ruleId, known);
    return known[indexes.get(directive) ?? 0];
  };
}

function nextEnables(directives: readonly Directive[], ruleId: string | null) {
  const next: Array<Directive | undefined> = [];
  let enable: Directive | undefined;
  for (let index = directives.length - 1; index >= 0; index -= 1) {
    const directive = directives[index] as Directive;
    next[index] = enable;
    if (directive.verb === 'enable' && names(directive, ruleId)) enable = directive;
  }
  return next;
}

/** A formatter puts a blank line behind a comment. */
function nextLine(lines: readonly string[], line: number): number {
  let next = line;
  while (next < lines.length && lines[next]?.trim() === '') next += 1;
  return next + 1;
}

/** A directive without names is about all rules. */
function names({ rules }: Directive, ruleId: string | null): boolean {
  return rules.length === 0 || rules.some(({ name }) => name === ruleId);
}

/** Whether any of what is disabled, by name or all of it, is enabled. */
function enables({ rules }: Directive, disabled: ReadonlySet<string | undefined>): boolean {
  if (rules.length === 0) return disabled.size > 0;
  return disabled.has(undefined) || rules.some(({ name }) => disabled.has(name));
}

function isBefore(
  a: { line: number; column: number },
  b: { line: number; column: number },
): boolean {
  return a.line < b.line || (a.line === b.line && a.column < b.column);
}
