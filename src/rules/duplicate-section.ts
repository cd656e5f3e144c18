import { toString } from 'mdast-util-to-string';
import { excerpt } from '../ast/excerpt.ts';
import type { Postmortem, Section, Title } from '../ast/nodes.ts';
import { nodesOf } from '../ast/nodes-of.ts';
import { defineRule, type RuleContext, type Suggestion } from './define-rule.ts';

/**
 * Who has read the timeline does not look for a second one further down, and misses what is told
 * there only: mostly the document was put together from two drafts, or a section was copied to be
 * filled in and forgotten.
 *
 * Two sections side by side are the same when their titles say the same, but for words such as
 * "incident" and "detailed". Sections of one kind that are told apart, such as short-term and
 * long-term action items or the timelines of two regions, are none, nor are the sections of
 * several incidents and those below a title of their own.
 *
 * When not to use it: your documents go through the same titles for each part of an incident.
 */
export default defineRule({
  name: 'duplicate-section',
  description: 'Flag a second section with the title of another beside it.',
  category: 'structure',
  presets: { minimal: 'off', recommended: 'warn', strict: 'warn' },
  hasSuggestions: true,

  check(tree, context) {
    const parents = [tree, ...nodesOf(tree, 'section').map(({ node }) => node)];
    for (const [index, [section, first]] of parents.flatMap(duplicates).entries()) {
      const [title] = section.children;
      const line = first.position?.start.line;
      const where = line === undefined ? '' : ` in line ${line}`;
      context.report({
        place: title,
        message: `There is a section \`${excerpt(first.children[0])}\`${where} already: merge the two, or say in the titles how they differ`,
        suggestions: index < mostSuggestions ? merge(first, section, context) : [],
      });
    }
  },
});

/** Each has all that is between the two sections: of thousands they would be gigabytes. */
const mostSuggestions = 100;

/** Sections that repeat another one beside them, and which one. */
function duplicates({ children }: Postmortem | Section): Array<[Section, Section]> {
  const found: Array<[Section, Section]> = [];
  let firsts = new Map<string, Section>();
  for (const child of children) {
    if (child.type !== 'section') continue;
    // `## Region B` and what follows: another part of the document, whatever the levels say.
    if (isGroupTitle(child)) firsts = new Map();
    const key = keyOf(child);
    const first = key === undefined ? undefined : firsts.get(key);
    if (first && looksLike(first, child)) found.push([child, first]);
    else if (key !== undefined && !first) firsts.set(key, child);
  }
  return found;
}

function isGroupTitle({ children, kinds }: Section): boolean {
  return children.length === 1 && (kinds.length > 1 || kinds[0] === 'other');
}

/** What a section says it is about; nothing for titles of no kind, and for figures. */
function keyOf(section: Section): string | undefined {
  const { incident = 1, kinds } = section;
  if (kinds.includes('other') || kinds.includes('duration')) return undefined;
  const words = titleText(section)
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu);
  const telling = words?.filter((word) => kinds.includes('summary') || !vague.has(word));
  return [incident, kinds.join('+'), ...(telling ?? [])].join(' ');
}

/** `## Timeline: north` is a title and what is behind it, up to the end of the line. */
function titleText({ children: [title, next] }: Section): string {
  const isBehind =
    next?.position !== undefined && next.position.start.line === title.position?.end.line;
  const isHeading = title.style === 'atx' || title.style === 'setext';
  return toString(isHeading && isBehind ? [title, next] : title);
}

const vague: ReadonlySet<string> = new Set(
  'a an the our incident issue outage event problem detailed full complete'.split(' '),
);

/** Not a line of facts at the top (`Impact: 30 %`) and the chapter on it. */
function looksLike(a: Section, b: Section): boolean {
  return styleOf(a) === styleOf(b);
}

function styleOf({ children: [{ style }] }: Section): string {
  return headings.has(style) ? 'heading' : style;
}

const headings: ReadonlySet<Title['style']> = new Set(['atx', 'setext', 'strong']);

/** Move what is under the second title behind the first section, and take the title out. */
function merge(first: Section, second: Section, { sourceOf }: RuleContext): Suggestion[] {
  const [title] = second.children;
  if (styleOf(second) !== 'heading' || !first.position || !second.position || !title.position) {
    return [];
  }
  const [from, to] = [first.position.end, second.position.end];
  if (from.offset === undefined || to.offset === undefined) return [];
  const between = sourceOf({ start: from, end: second.position.start });
  const content = sourceOf({ start: title.position.end, end: to });
  return [
    {
      message: `Move what is below it to \`${excerpt(first.children[0])}\``,
      edit: { range: [from.offset, to.offset], text: content + between.trimEnd() },
    },
  ];
}
