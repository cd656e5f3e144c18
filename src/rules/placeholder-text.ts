import type { Text } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { excerpt } from '../ast/excerpt.ts';
import type { Node, Position } from '../ast/nodes.ts';
import { nodesOf } from '../ast/nodes-of.ts';
import { linesOf, type TextLine } from '../ast/text-lines.ts';
import { defineRule } from './define-rule.ts';
import { templateLeftovers } from './facts/document/template-leftovers.ts';
import { flagAttributes, htmlElements, loneTags } from './words/html-tags.ts';
import { emptyTitle, reminders, templateText } from './words/placeholder-text.ts';

/**
 * Text of the template that nobody replaced, such as `HH:mm`, `[Name]` or TBD, stands where a
 * fact should be, and shows that the document was not read before it was published.
 *
 * Code, quotations, links and HTML are passed over, as are a TODO in the midst of a sentence and
 * an action item that is about a TODO; an owner or due date still to be found is left to the
 * rules on action items. There is one finding a line.
 *
 * If the configuration names the `template` that documents are made from, a paragraph, list item
 * or cell of it that stands unchanged, or a whole sentence, is flagged at its place, once a block.
 * Titles of sections, labels, comments, blocks of one or two words and notes such as "All times
 * are UTC" may stay; other texts that each document has are named in the option `boilerplate`.
 *
 * When not to use it: on templates themselves. Exclude their files, or switch it off there.
 */
export default defineRule<{ boilerplate: string[] }>({
  name: 'placeholder-text',
  description: 'Flag text of the template that was left in, such as `TBD`, `HH:mm` or `[Name]`.',
  category: 'structure',
  presets: { minimal: 'error', recommended: 'error', strict: 'error' },
  options: {
    schema: {
      type: 'object',
      properties: {
        boilerplate: {
          type: 'array',
          description: 'Texts of the template that stay in each document.',
          items: { type: 'string' },
        },
      },
    },
    defaults: { boilerplate: [] },
  },

  check(tree, { options, report, settings: { template } }) {
    const lines = new Set<number | undefined>();

    const leftovers = template ? templateLeftovers(tree, template, options.boilerplate) : [];
    for (const { place, block, text } of leftovers) {
      if (block.position && lines.has(block.position.start.line)) continue;
      for (const line of linesBetween(block.position)) lines.add(line);
      const quote = excerpt({ type: 'text', value: text } as Node);
      const message = `\`${quote}\` stands as in the template: write what is asked for, or take it out`;
      report({ place, message });
    }
    const found = [nodesOf(tree, 'title'), nodesOf(tree, 'html'), nodesOf(tree, 'text')].flat();
    for (const { node, ancestors } of found) {
      if (ancestors.some(({ type }) => type === 'blockquote')) continue;
      for (const { place, text } of findPlaceholders(node, ancestors)) {
        if (place && lines.has(place.start.line)) continue;
        lines.add(place?.start.line);
        const message = `\`${text}\` is left from the template: write what it stands for, or take it out`;
        report({ place, message });
      }
    }
  },
});

function linesBetween(position: Position | undefined): number[] {
  const { start, end } = position ?? { start: { line: 1 }, end: { line: 0 } };
  return Array.from({ length: end.line - start.line + 1 }, (_, index) => start.line + index);
}

interface Placeholder {
  place: Position | undefined;
  text: string;
}

function findPlaceholders(node: Node, ancestors: readonly Node[]): Placeholder[] {
  if (node.type === 'html') return inHtml(node as Text);
  if (node.type === 'title' && emptyTitle.test(toString(node))) {
    return [{ place: node.position, text: toString(node).trim() }];
  }
  if (node.type !== 'text') return [];

  const text = node as Text;
  const patterns = [...templateText, ...(expectsReminders(text, ancestors) ? [] : reminders)];
  return linesOf(text).flatMap((line) => firstIn(line, patterns) ?? []);
}

/** The first group is the placeholder, where a pattern looks at what is before it. */
function firstIn({ value, placeOf }: TextLine, patterns: RegExp[]): Placeholder | undefined {
  let first: { start: number; text: string } | undefined;
  for (const pattern of patterns) {
    const match = pattern.exec(value);
    if (!match) continue;
    const text = match[1] ?? match[0];
    const start = match.index + match[0].indexOf(text);
    if (!first || start < first.start) first = { start, text };
  }
  if (!first) return undefined;
  const { start, text } = first;
  return { place: placeOf(start, start + text.length), text: text.replaceAll('`', "'") };
}

/** "Remove the TODO in x.go" is work; an item that is nothing but `TBD` is not. */
function expectsReminders({ value }: Text, ancestors: readonly Node[]): boolean {
  const item = ancestors.find(({ type }) => type === 'actionItem');
  if (item) return value.trim().length > 8 || wordsOf(item) !== value.trim();
  // `TODO:` is the title of a list; `TODO: mail the list` is a note.
  if (ancestors.at(-1)?.type === 'title') return value.trim() === 'TODO' && !isLabel(ancestors);
  return ancestors.some((node) => 'name' in node && node.name === 'status');
}

/** Put together once, however many texts ask for it. */
function wordsOf(item: Node): string {
  const words = wordsOfItems.get(item) ?? toString(item).trim();
  wordsOfItems.set(item, words);
  return words;
}

const wordsOfItems = new WeakMap<Node, string>();

/** Whether a title stands on one line with what is under it. */
function isLabel(ancestors: readonly Node[]): boolean {
  const [title, next] = childrenOf(ancestors.at(-2));
  return title !== undefined && next?.position?.start.line === title.position?.end.line;
}

function childrenOf(node: Node | undefined): readonly Node[] {
  return node && 'children' in node ? (node.children as Node[]) : [];
}

/** CommonMark takes `<what happened>` for a tag. */
function inHtml({ value, position }: Text): Placeholder[] {
  const [prompt] = sentence.exec(value) ?? [];
  if (prompt) return [{ place: position, text: excerpt({ type: 'text', value: prompt } as Node) }];
  const [tag, name = '', rest = ''] = fillIn.exec(value) ?? [];
  if (!tag || marker.test(tag)) return [];
  const words = rest.toLowerCase().split(/\s+/).filter(Boolean);
  const isPlaceholder =
    words.length > 0
      ? !(htmlElements.has(name.toLowerCase()) && words.every((word) => flagAttributes.has(word)))
      : loneTags.has(name.toLowerCase());
  return isPlaceholder ? [{ place: position, text: tag }] : [];
}

/** `<Include all that made it worse, over several lines.>` */
const sentence = /^<\p{Lu}\p{Ll}{1,20}(?:\s{1,4}[^\s<>=]{1,30}){4,80}>/u;

/** `<END OF OUTAGE>` */
const marker = /^<(?:START|BEGIN|END|this|that|these|those)\b/;

/** A tag without attributes that have a value: `<time when it was detected>` */
const fillIn = /^<([a-z][\w-]{0,40})((?:\s{1,2}[a-z][\w'’,-]{0,40}){0,12})\s?>/i;
