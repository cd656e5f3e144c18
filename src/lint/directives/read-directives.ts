import { location } from 'vfile-location';
import type { Position, Postmortem } from '../../ast/nodes.ts';
import { nodesOf } from '../../ast/nodes-of.ts';
import { type Directive, type Misspelling, verbs } from './directive.ts';

/**
 * The directives of a document, in source order.
 *
 *     <!-- pm-lint-disable-line rule-a, rule-b -- reason -->
 *     {/* pm-lint-disable-next-line rule-a * /}
 *
 * What is code, or front matter, is none.
 */
export function readDirectives(
  source: string,
  tree: Postmortem,
): { directives: Directive[]; misspellings: Misspelling[] } {
  const directives: Directive[] = [];
  const misspellings: Misspelling[] = [];
  if (!source.includes('pm-lint-')) return { directives, misspellings };

  const code = codeRanges(tree);
  const { toPoint } = location(source);
  const placeOf = (start: number, end: number): Position => ({
    start: pointAt(start),
    end: pointAt(end),
  });
  for (const match of source.matchAll(comment)) {
    if (code.some(([start, end]) => start <= match.index && match.index < end)) continue;
    const read = toDirective(match, placeOf);
    if ('rules' in read) directives.push(read);
    else misspellings.push(read);
  }
  return { directives, misspellings };

  function pointAt(offset: number) {
    return { ...(toPoint(offset) ?? { line: 1, column: 1 }), offset };
  }
}

const comment =
  /(?:<!--|\{\/\*)\s{0,80}pm-lint-(?<verb>[a-z-]{1,40}?)(?<rest>(?:\s(?:(?!-->|\*\/\})[\s\S]){0,4000})?)\s{0,80}(?:-->|\*\/\})/g;

function codeRanges(tree: Postmortem): Array<readonly [start: number, end: number]> {
  const code = [
    ...nodesOf(tree, 'code'),
    ...nodesOf(tree, 'inlineCode'),
    ...nodesOf(tree, 'yaml'),
    ...nodesOf(tree, 'toml' as 'yaml'),
  ];
  return code.flatMap(({ node: { position } }) => {
    const [start, end] = [position?.start.offset, position?.end.offset];
    return start === undefined || end === undefined ? [] : [[start, end] as const];
  });
}

function toDirective(
  match: RegExpExecArray,
  placeOf: (start: number, end: number) => Position,
): Directive | Misspelling {
  const { verb = '', rest = '' } = match.groups ?? {};
  const position = placeOf(match.index, match.index + match[0].length);
  const known = verbs.find((each) => each === verb);
  if (!known) return { verb, position };

  const { body, reason } = split(rest);
  if (known === 'configure-file') return { verb: known, rules: [], body, reason, position };
  const start = match.index + match[0].indexOf(`pm-lint-${verb}`) + `pm-lint-${verb}`.length;
  const rules = [...body.matchAll(/[^\s,]{1,200}/g)].map(({ 0: name, index }) => ({
    name,
    position: placeOf(start + index, start + index + name.length),
  }));
  return { verb: known, rules, body, reason, position };
}

function split(rest: string): { body: string; reason: string | undefined } {
  const [, body = rest, reason] = /^([\s\S]*?)\s-{2,}\s([\s\S]*)$/.exec(rest) ?? [];
  return { body, reason: reason?.trim() || undefined };
}
