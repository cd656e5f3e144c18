import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { isBareNone } from '../ast/bare-none.ts';
import { excerpt } from '../ast/excerpt.ts';
import type { Node, Section, SectionKind } from '../ast/nodes.ts';
import { defineRule } from './define-rule.ts';
import { isBlank } from './facts/blank.ts';
import { prompt, related } from './words/empty-section.ts';

/**
 * A title with nothing under it tells the reader that something was meant to be there: key
 * details are left out (Google SRE workbook, chapter 10, whose bad example has such a section),
 * and `N/A` does not tell whether somebody thought about it.
 *
 * A section with filled sections under it is not empty, nor is one that holds an image, a table
 * or a link, or gives the reason for having nothing: `None: the alert cleared before anyone acted`.
 *
 * When not to use it: your template wants every title kept, filled or not.
 */
export default defineRule<{ optional: SectionKind[] }>({
  name: 'empty-section',
  description: 'Flag sections that hold nothing, or only `N/A` or `None` without a reason.',
  category: 'structure',
  presets: { minimal: 'warn', recommended: 'error', strict: 'error' },
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
    defaults: {
      optional: ['other', 'background', 'glossary', 'metadata', 'supporting-information'],
    },
  },

  check(tree, { options, report }) {
    visit(tree, 'section', (section, index = 0, parent) => {
      if (section.kinds.every((kind) => options.optional.includes(kind))) return;
      const problem = problemOf(section, parent?.children[index + 1]);
      if (!problem) return;
      const title = excerpt(section.children[0]);
      report({ place: section.children[0], message: `Section \`${title}\` ${problem}` });
    });
  },
});

function problemOf(section: Section, next: Node | undefined): string | undefined {
  const [title, ...content] = section.children;
  if (content.some(({ type }) => type === 'section')) return undefined;
  if (hasValue(toString(title)) || title.children.some(({ type }) => facts.has(type))) {
    return undefined;
  }
  if (content.every(isBlank)) {
    if (continuesBelow(section, next)) return undefined;
    return 'is empty: fill it, or say why there is nothing to tell';
  }
  const text = toString(content, { includeHtml: false }).replace(/\s+/g, ' ').trim();
  if (isBareNone(text) && !section.kinds.some((kind) => answered.has(kind))) {
    return `says only \`${text}\`: say why, as in \`None: the alert cleared before anyone acted\``;
  }
  return isPrompt(content) ? 'holds only the prompt of its template: answer it' : undefined;
}

/** `Duration: 3 hours`, but not `:seedling: Root cause` */
function hasValue(title: string): boolean {
  return /[:：]\s{0,8}[^\s:：]/.test(title.replaceAll(/:[a-z][a-z_\d]{1,40}:/g, ''));
}

/** A figure can be unknown; that nothing follows from an incident is told by a rule of its own. */
const answered: ReadonlySet<SectionKind> = new Set<SectionKind>(['action-items', 'duration']);

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
