import { toString } from 'mdast-util-to-string';
import type { Postmortem, SectionKind } from '../ast/nodes.ts';
import { nodesOf } from '../ast/nodes-of.ts';
import { defineRule } from './define-rule.ts';
import { emptySection } from './facts/document/empty-section.ts';
import { contents, equivalents, fieldNames } from './words/missing-section.ts';

/**
 * A reader looks for the same few things in every postmortem: what happened, whom it hit, why,
 * and what will be done. What has no title of its own is overlooked, and is mostly not there at
 * all. The kinds that are asked for are those that the templates of Google's SRE book, Atlassian
 * and PagerDuty share; how it was detected and resolved is mostly in the timeline.
 *
 * A section counts by what its title means, whatever its words, level and form; "Root cause and
 * impact" counts twice, and so do a label before a colon and a key of the front matter. Prose
 * before the first section is a summary.
 *
 * When not to use it: your template has other sections. Then name them in `kinds` instead.
 */
export default defineRule<{ kinds: SectionKind[] }>({
  name: 'missing-section',
  description: 'Flag postmortems that lack a section which readers look for.',
  category: 'structure',
  presets: {
    minimal: ['error', { kinds: ['summary', 'timeline', 'action-items'] }],
    recommended: 'error',
    strict: 'error',
  },
  hasSuggestions: true,
  options: {
    schema: {
      type: 'object',
      properties: {
        kinds: {
          type: 'array',
          description: 'Kinds of section that every postmortem has.',
          items: { type: 'string', enum: Object.keys(contents) },
        },
      },
    },
    defaults: {
      kinds: ['summary', 'impact', 'timeline', 'root-cause', 'action-items'],
    },
  },

  check(tree, context) {
    const { options, report } = context;
    const present = kindsOf(tree);
    for (const kind of options.kinds) {
      if ([kind, ...(equivalents[kind] ?? [])].some((each) => present.has(each))) continue;
      const name = kind.replaceAll('-', ' ');
      const title = name.charAt(0).toUpperCase() + name.slice(1);
      const says = contents[kind];
      report({
        message: `No section on the ${name}: add one, such as \`## ${title}\`${says && `, that says ${says}`}`,
        suggestions: emptySection({ kind, title, hint: says }, tree, context),
      });
    }
  },
});

/** What the document has a section on, or tells in another form. */
function kindsOf(tree: Postmortem): Set<SectionKind> {
  const kinds = new Set<SectionKind>();
  for (const { node } of nodesOf(tree, 'section')) for (const kind of node.kinds) kinds.add(kind);
  if (nodesOf(tree, 'timelineEvent').length > 0) kinds.add('timeline');
  for (const { node } of nodesOf(tree, 'label')) addNamed(toString(node), kinds);
  if (nodesOf(tree, 'actionItem').length > 0) kinds.add('action-items');
  for (const { node } of nodesOf(tree, 'yaml')) {
    for (const key of keysOf(node.value)) addNamed(key, kinds);
  }
  if (hasOpening(tree)) kinds.add('summary');
  return kinds;
}

function addNamed(name: string, kinds: Set<SectionKind>): void {
  const word = name.replace(/\s{0,4}[:：]\s{0,4}$/, '').trim();
  for (const [kind, names] of fieldNames) if (names.test(word)) kinds.add(kind);
}

/** The keys of the front matter that have a value. */
function keysOf(yaml: string): string[] {
  return [...yaml.matchAll(/^([a-z][\w -]{0,40}):[ \t]*[^\s#]/gim)].map(([, key = '']) => key);
}

/** Prose before the first section. */
function hasOpening({ children }: Postmortem): boolean {
  const first = children.findIndex(({ type }) => type === 'section');
  return children.slice(0, first < 0 ? children.length : first).some((node) => {
    const text = node.type === 'paragraph' ? toString(node).trim() : '';
    return text.length >= 30 || (ideographs.test(text) && text.length >= 10);
  });
}

const ideographs = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
