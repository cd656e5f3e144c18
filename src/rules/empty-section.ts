import { toString } from 'mdast-util-to-string';
import { isBareNone, isNoAnswer } from '../ast/bare-none.ts';
import { excerpt } from '../ast/excerpt.ts';
import type { Node, Postmortem, Section, SectionKind, TitleStyle } from '../ast/nodes.ts';
import { nodesOf } from '../ast/nodes-of.ts';
import { defineRule } from './define-rule.ts';
import { isBlank } from './facts/document/blank.ts';
import { prompt, related } from './words/empty-section.ts';

/** Kinds of section that a template may keep, filled or not. */
const optional: SectionKind[] = ['background', 'glossary', 'metadata', 'supporting-information'];

/**
 * A title with nothing under it tells the reader that something was meant to be there: key
 * details are left out (Google SRE workbook, chapter 10, whose bad example has such a section),
 * and `N/A` does not tell whether somebody thought about it.
 *
 * A section with filled sections under it is not empty, nor is one that holds an image, a table
 * or a link, or gives the reason for having nothing: `None: the alert cleared before anyone acted`.
 * A title that no postmortem needs is told of as a warning, where it is short and a heading.
 *
 * When not to use it: your template wants every title kept, filled or not.
 */
export default defineRule<{ optional: SectionKind[] }>({
  name: 'empty-section',
  description: 'Flag sections that hold nothing, or only `N/A` or `None` without a reason.',
  category: 'structure',
  presets: {
    minimal: ['warn', { optional: [...optional, 'other'] }],
    recommended: 'error',
    strict: 'error',
  },
  options: {
    schema: {
      type: 'object',
      properties: {
        optional: {
          type: 'array',
          description: 'Kinds of section that may be empty.',
          items: { type: 'string' },
        },
      },
    },
    defaults: { optional },
  },

  check(tree, { options, report }) {
    const behind = nodesBehind(tree);
    for (const { node: section } of nodesOf(tree, 'section')) {
      if (section.kinds.every((kind) => options.optional.includes(kind))) continue;
      const next = behind.get(section);
      const isOther = section.kinds[0] === 'other';
      const problem = isOther ? problemOfOther(section, next) : problemOf(section, next);
      if (!problem) continue;
      const message = `Section \`${excerpt(section.children[0])}\` ${problem}`;
      report({ place: section.children[0], message, severity: isOther ? 'warn' : undefined });
    }
  },
});

/** What stands right behind each section, in the same one. */
function nodesBehind(tree: Postmortem): Map<Node, Node> {
  const behind = new Map<Node, Node>();
  for (const { children } of [tree, ...nodesOf(tree, 'section').map(({ node }) => node)]) {
    for (const [index, node] of children.slice(1).entries()) {
      behind.set(children[index] as Node, node);
    }
  }
  return behind;
}

function problemOf(section: Section, next: Node | undefined): string | undefined {
  const content = section.children.slice(1);
  if (isFilled(section)) return undefined;
  if (content.every(isBlank)) {
    if (continuesBelow(section, next)) return undefined;
    return 'is empty: fill it, or say why there is nothing to tell';
  }
  const text = toString(content, { includeHtml: false }).replace(/\s+/g, ' ').trim();
  const isAnswer = section.kinds.some((kind) => answered[kind]?.(text));
  if (text !== '' && isBareNone(text) && !isAnswer) {
    return `says only \`${text}\`: say why, as in \`None: the alert cleared before anyone acted\``;
  }
  return isPrompt(content) ? 'holds only the prompt of its template: answer it' : undefined;
}

/** The title of a tale or a closing word may stand alone, and so may the title of what follows. */
function problemOfOther(section: Section, next: Node | undefined): string | undefined {
  const [title, ...content] = section.children;
  const text = toString(title).trim();
  const isPlain = /^\P{L}{0,8}\p{L}/u.test(text) && !/[.!?…]$/u.test(text);
  const isShort = text.split(/\s+/).length < 6;
  if (!headings.has(title.style) || !next || !isPlain || !isShort) return undefined;
  const isEmpty = !isFilled(section) && content.every(isBlank);
  return isEmpty ? 'is empty: fill it, or take the title out' : undefined;
}

const headings: ReadonlySet<TitleStyle> = new Set<TitleStyle>(['atx', 'setext']);

/** Whether there are sections in it, or a value in its title. */
function isFilled({ children: [title, ...content] }: Section): boolean {
  if (content.some(({ type }) => type === 'section')) return true;
  return hasValue(toString(title)) || title.children.some(({ type }) => facts.has(type));
}

/** `Duration: 3 hours`, but not `:seedling: Root cause` */
function hasValue(title: string): boolean {
  return /[:：]\s{0,8}[^\s:：]/.test(title.replaceAll(/:[a-z][a-z_\d]{1,40}:/g, ''));
}

/** A figure can be unknown; that nothing follows from an incident is told by a rule of its own. */
const answered: Partial<Record<SectionKind, (text: string) => boolean>> = {
  'action-items': (text) => !isNoAnswer(text),
  duration: () => true,
};

const facts: ReadonlySet<string> = new Set(['timestamp', 'interval', 'duration']);

/** In a flat outline, `Lessons learned` is followed by what belongs under it. */
function continuesBelow(section: Section, next: Node | undefined): boolean {
  if (next?.type !== 'section') return false;
  const { kinds } = next as Section;
  const expected = section.kinds.flatMap((kind) => [kind, ...(related[kind] ?? [])]);
  return kinds.some((kind) => expected.includes(kind));
}

/** One paragraph in italics that asks for something. */
function isPrompt(content: readonly Node[]): boolean {
  const [only, ...others] = content.filter((node) => !isBlank(node));
  if (only?.type !== 'paragraph' || others.length > 0) return false;
  const { children } = only as unknown as { children: Node[] };
  return children.every(({ type }) => type === 'emphasis') && prompt.test(toString(only));
}
