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
  const scopes: Scope[] = [];
  const idle: Directive[] = [];
  for (const [index, directive] of directives.entries()) {
    const later = directives.slice(index + 1);
    if (directive.verb === 'enable' && !enables(directive, directives.slice(0, index))) {
      idle.push(directive);
    }
    const named = directive.rules.length > 0 ? directive.rules : [undefined];
    for (const rule of named) {
      const holds = toTest(directive, { rule, later, lines });
      if (holds) scopes.push({ directive, rule, holds });
    }
  }
  return { scopes, idle };
}

interface Surroundings {
  rule: NamedRule | undefined;
  later: readonly Directive[];
  lines: readonly string[];
}

function toTest(
  { verb, position: { start, end } }: Directive,
  { rule, later, lines }: Surroundings,
): Scope['holds'] | undefined {
  const isNamed = ({ ruleId }: Finding) => rule === undefined || rule.name === ruleId;
  const isOn = (number: number) => (finding: Finding) =>
    isNamed(finding) && finding.line === number && !isOfDocument(finding);

  if (verb === 'disable-file') return isNamed;
  if (verb === 'disable-line') return isOn(start.line);
  if (verb === 'disable-next-line') return isOn(nextLine(lines, end.line));
  if (verb !== 'disable') return undefined;
  const isFirst = isAtTop(lines, start.line);
  return (finding) => {
    if (!isNamed(finding)) return false;
    // What is said of the whole document is said where it begins, and so may its directive be.
    if (isOfDocument(finding)) return isFirst;
    const until = later.find((each) => each.verb === 'enable' && names(each, finding.ruleId));
    return !isBefore(finding, start) && (!until || isBefore(finding, until.position.start));
  };
}

/** Whether nothing but front matter is above the line. */
function isAtTop(lines: readonly string[], line: number): boolean {
  const above = lines.slice(0, line - 1);
  const fence = /^\ufeff?(?<fence>---|\+\+\+)\s*$/.exec(above[0] ?? '')?.groups?.fence;
  const end = fence ? above.findIndex((text, index) => index > 0 && text.trimEnd() === fence) : -1;
  return above.slice(end + 1).every((text) => text.trim() === '');
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

function enables(directive: Directive, before: readonly Directive[]): boolean {
  return before.some(
    ({ verb, rules }) =>
      verb === 'disable' &&
      (rules.length === 0 ||
        directive.rules.length === 0 ||
        rules.some(({ name }) => names(directive, name))),
  );
}

function isBefore(
  a: { line: number; column: number },
  b: { line: number; column: number },
): boolean {
  return a.line < b.line || (a.line === b.line && a.column < b.column);
}
