import { toString } from 'mdast-util-to-string';
import type { Postmortem } from '../../../ast/nodes.ts';
import { nodesOf } from '../../../ast/nodes-of.ts';
import { oncePerTree } from '../../../ast/once-per-tree.ts';
import { beforeRole, behindRole, groupWords, roles } from '../../words/people.ts';
import { sentencesOf } from './sentences.ts';

/** Somebody by what they do, with the words around that, or by handle; part of a pattern for any case. */
export const byRole = String.raw`(?<![\p{L}\p{N}@/.-])(?:(?:(?:${beforeRole}) ){0,4}(?:${roles})(?: (?:${behindRole}))?|@[a-z\d][\w.-]{1,38}(?<![.-])|[a-z][a-z\d]{1,20}@)(?![\p{L}\p{N}@/-])`;

/** Stands for each character of a name, in a text in which `nameMarker` marked them. */
const mark = '\ufffe';
/** Somebody by name; part of a pattern for texts in which names are marked. */
export const byName = `(?<!${mark})${mark}{1,100}(?!${mark})`;

/**
 * Make what marks the names of a document's people in a text of it, so that patterns need not have
 * the names in them: they would have to be made for each document.
 *
 * Names are those of owners, of authors and of people in lists of attendees: a word with a capital
 * elsewhere may be a product.
 *
 * @returns Gives the text with names marked, as long as it was; undefined where there are none.
 */
export const nameMarker = oncePerTree((tree): NameMarker => {
  const names = [...namesIn(tree)].sort((a, b) => b.length - a.length).slice(0, 200);
  if (names.length === 0) return () => undefined;
  const name = new RegExp(
    String.raw`(?<![\p{L}\p{N}@/.-])(?:${names.map(escaped).join('|')})(?![\p{L}\p{N}@/-])`,
    'gu',
  );
  return (text) => {
    const marked = text.replace(name, ({ length }) => mark.repeat(length));
    return marked === text ? undefined : marked;
  };
});

export type NameMarker = (text: string) => string | undefined;

function namesIn(tree: Postmortem): Set<string> {
  const names = new Set<string>();
  for (const { node } of nodesOf(tree, 'owner')) {
    addNames(node.value, names);
    const [, first = ''] = /^@(\p{L}{3,20})$/u.exec(node.value) ?? [];
    const name = first.charAt(0).toUpperCase() + first.slice(1).toLowerCase();
    if (first && isNameWord(name)) names.add(name);
  }
  for (const { node } of nodesOf(tree, 'field')) {
    if (node.name !== 'owner' && node.name !== 'authors') continue;
    addNames(toString(node.children.slice(1)), names);
  }
  for (const { ancestors, block, text } of sentencesOf(tree)) {
    if (block.type === 'title') continue;
    const section = ancestors.findLast(({ type }) => type === 'section');
    const [title] = section && 'children' in section ? (section.children as never[]) : [];
    if (title && listsPeople.test(toString(title))) addNames(text, names);
  }
  return names;
}

const listsPeople =
  /^\W{0,4}(?:attendees|participants|responders|authors?|people|people involved|who was involved|incident team|roles)\W{0,4}$/i;

/** The whole name and the first: `Ana Lund`, `Ana`. One word alone may be a team or a product. */
function addNames(text: string, names: Set<string>): void {
  for (const part of text.split(/[,;/&|()\n]| and |:/).slice(0, 40)) {
    const words = part.trim().split(/\s+/);
    if (words.length < 2 || words.length > 3 || !words.every(isNameWord)) continue;
    names.add(words.join(' '));
    if (words[0] && words[0].length > 1 && !words[0].endsWith('.')) names.add(words[0]);
  }
}

function isNameWord(word: string): boolean {
  return /^\p{Lu}(?:\p{Ll}[\p{L}'’-]{0,30}|\.)?$/u.test(word) && !groupWords.test(word);
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
