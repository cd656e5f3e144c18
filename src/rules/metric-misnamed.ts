import type { Text } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Node, Position, Postmortem, Section } from '../ast/nodes.ts';
import { type Found, nodesOf } from '../ast/nodes-of.ts';
import { linesOf } from '../ast/text-lines.ts';
import { matchesOf } from '../pattern/matches-of.ts';
import { findDurations } from '../time/index.ts';
import { defineRule, type Problem } from './define-rule.ts';
import { wordsAround } from './facts/prose/words-around.ts';
import { joiner, means, ofOne, overMany } from './words/metric-misnamed.ts';

/**
 * One incident has no mean: `MTTR: 84 minutes` in its postmortem is the time that this one took.
 * `MTTR` is read as the time to repair, to recover, to respond or to resolve besides, as Atlassian
 * lists; "Incident Metrics in SRE" and the VOID reports show how little such a mean tells even of
 * many incidents. The name without "mean" says what was measured.
 *
 * Flagged is a mean that has a length behind it. Real ones are passed over: those of a team, a
 * quarter or a goal ("our MTTR last quarter"), those that a document gives with several values, and
 * those that a glossary in it explains.
 *
 * When not to use it: your document is about many incidents.
 */
export default defineRule({
  name: 'metric-misnamed',
  description: 'Flag the time that one incident took where it is called a mean.',
  category: 'impact',
  presets: { minimal: 'off', recommended: 'info', strict: 'warn' },
  fixable: true,
  hasSuggestions: true,

  check(tree, { report }) {
    const title = tree.children.find(({ type }) => type === 'title');
    if (title && overMany.title.test(toString(title))) return;
    const named = nodesOf(tree, 'text').flatMap(namesIn).filter(isOfOne);
    for (const name of named) {
      const isRepeated = named.some(({ key, value }) => key === name.key && value !== name.value);
      if (!isRepeated && !isExplained(name, tree)) report(toProblem(name));
    }
  },
});

/** A mean that has a value. */
interface NamedMean {
  text: string;
  /** The same for all ways to write it. */
  key: string;
  /** What one incident has. */
  instead: string[];
  place: Position | undefined;
  /** Seconds, where a length is behind it. */
  value: number | undefined;
  before: string;
  after: string;
  titles: string;
}

function namesIn(found: Found<Text>): NamedMean[] {
  if (!mayNameOne.test(found.node.value)) return [];
  const around = wordsAround(found, 120);
  let behind = 0;
  return linesOf(found.node).flatMap((line) => {
    const start = behind;
    behind += line.value.length + 1;
    return matchesOf(line.value, means).map(({ 0: text, index, groups }) => {
      const [from, to] = [start + index, start + index + text.length];
      const before = around.before + found.node.value.slice(0, from);
      const after = found.node.value.slice(to) + around.after + below(found);
      return {
        text,
        key: (groups?.letter ?? groups?.what ?? '').charAt(0).toUpperCase(),
        instead: namesOfOne(text, { letter: groups?.letter, isFirst: !/[\p{L}\d]/u.test(before) }),
        place: line.placeOf(index, index + text.length),
        value: lengthAfter(after)?.seconds,
        before,
        after,
        titles: titlesOf(found),
      };
    });
  });
}

const mayNameOne = /mtt|mean/i;

function namesOfOne(
  text: string,
  { letter, isFirst }: { letter: string | undefined; isFirst: boolean },
) {
  if (letter === undefined) {
    const name = text.replace(/^mean[ -]/i, '');
    return [/^M/.test(text) ? name.charAt(0).toUpperCase() + name.slice(1) : name];
  }
  const names = ofOne[letter.toUpperCase()] ?? [];
  return names.map((name) => (isFirst ? `T${name.slice(1)}` : name));
}

/** The first words below a title that is the name of a metric. */
function below({ ancestors }: Found): string {
  const title = ancestors.findIndex(({ type }) => type === 'title');
  const section = ancestors[title - 1];
  if (section?.type !== 'section') return '';
  const [, first] = (section as Section).children;
  return first ? `: ${toString(first).slice(0, 120)}` : '';
}

function titlesOf({ ancestors }: Found): string {
  const sections = (ancestors as readonly Node[]).filter(({ type }) => type === 'section');
  return sections.map((section) => toString((section as Section).children[0])).join('\n');
}

function isOfOne({ before, after, titles }: NamedMean): boolean {
  const length = lengthAfter(after);
  if (!length || !joiner.test(after.slice(0, length.start))) return false;
  const isOverMany = overMany.before.test(before) || overMany.after.test(after.slice(length.end));
  return !isOverMany && !overMany.title.test(titles);
}

function lengthAfter(after: string) {
  return findDurations(after.slice(0, 120))[0];
}

function isExplained({ text }: NamedMean, tree: Postmortem): boolean {
  return nodesOf(tree, 'section').some(
    ({ node }) => node.kinds.includes('glossary') && toString(node).includes(text),
  );
}

function toProblem({ text, instead, place }: NamedMean): Problem {
  const [start, end] = [place?.start.offset, place?.end.offset];
  const edits = instead.flatMap((name) =>
    start === undefined || end === undefined
      ? []
      : { range: [start, end] as [number, number], text: name },
  );
  const written = instead
    .map((name) => `\`${name}\``)
    .join(', ')
    .replace(/, (?=[^,]*$)/, ' or ');
  const message = `\`${text}\` is a mean of many incidents, and this is one: write ${written}`;
  if (instead.length === 1) return { place, message, fix: edits[0] };
  const suggestions = edits.map((edit) => ({ message: `Write \`${edit.text}\``, edit }));
  return { place, message, suggestions };
}
