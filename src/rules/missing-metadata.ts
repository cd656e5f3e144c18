import type { Paragraph, PhrasingContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { excerpt } from '../ast/excerpt.ts';
import type { Node, Postmortem } from '../ast/nodes.ts';
import { nodesOf } from '../ast/nodes-of.ts';
import { defineRule, type RuleContext, type Suggestion } from './define-rule.ts';
import { undatedTimes } from './facts/dates/undated-times.ts';
import { statesFact } from './facts/document/stated-facts.ts';
import { examples, type Fact, facts } from './words/missing-metadata.ts';

/**
 * Title and date tell one incident from another; severity, status and owner tell who should read
 * the document, whether it can be relied on, and whom to ask. Google's SRE workbook (chapter 10)
 * counts missing ownership among the faults of a bad postmortem, PagerDuty gives each an owner and a
 * status, and no list of incidents can be made without them.
 *
 * A fact counts wherever it stands: in front matter, in a table, behind a label, under a title of
 * its own, a date in the name of the file or anywhere in the text, a severity such as SEV-2 in the
 * text. An author is as good as an owner. The date of a document with times is left to
 * `date-missing`. `recommended` asks for title and date only, as the others are stated nearly
 * nowhere; what is `wanted` is told as info. In `strict`, a field for the owner that names several
 * is reported too.
 *
 * When not to use it: the facts are kept in the record of the incident, beside the postmortem.
 */
export default defineRule<Options>({
  name: 'missing-metadata',
  description: 'Flag documents that state no title, date, severity, status or owner.',
  category: 'structure',
  presets: {
    minimal: 'info',
    recommended: 'warn',
    strict: ['error', { required: [...facts], oneOwner: true }],
  },
  completeness: true,
  hasSuggestions: true,
  options: {
    schema: {
      type: 'object',
      properties: {
        required: {
          type: 'array',
          description: 'What every document states.',
          items: { type: 'string', enum: facts },
        },
        wanted: {
          type: 'array',
          description: 'What it would be good to state; its absence is told as info.',
          items: { type: 'string', enum: facts },
        },
        oneOwner: {
          type: 'boolean',
          description: 'Whether a field for the owner may name one person only.',
        },
      },
    },
    defaults: {
      required: ['title', 'date'],
      wanted: [],
      oneOwner: false,
    },
  },

  check(tree, context) {
    const { options, path } = context;
    const isUndated = undatedTimes(tree).time !== undefined;
    const lacks = (fact: Fact) => !statesFact(tree, fact, path) && !(fact === 'date' && isUndated);
    const missing = options.required.filter(lacks);
    const others = options.wanted.filter((fact) => !missing.includes(fact) && lacks(fact));
    tell(missing, undefined);
    tell(others, 'info');
    if (options.oneOwner) tellOwners(tree, context);

    function tell(absent: Fact[], severity: 'info' | undefined): void {
      const [example] = absent;
      if (!example) return;
      context.report({
        message: `The document states no ${listed(absent, 'or')}: add ${absent.length > 1 ? 'them' : 'it'} to its front matter, as in \`${examples[example]}\`, or as a line at the top`,
        severity,
        suggestions: skeleton(tree, absent, context),
      });
    }
  },
});

interface Options {
  required: Fact[];
  wanted: Fact[];
  oneOwner: boolean;
}

/** What several own, nobody does; those who wrote it together are its authors. */
function tellOwners(tree: Postmortem, { report }: RuleContext): void {
  for (const { node } of nodesOf(tree, 'field')) {
    const value: Paragraph = {
      type: 'paragraph',
      children: node.children.slice(1) as PhrasingContent[],
    };
    const count = node.name === 'owner' ? countNames(toString(value)) : 0;
    if (count < 2) continue;
    report({
      place: node,
      message: `\`${excerpt(value)}\` names ${count} owners: name one, and the others as authors`,
    });
  }
}

/** A team is one owner; `Reyes, Sofia` may be one person. */
function countNames(text: string): number {
  const names = text.replace(/\([^()]{0,100}\)/g, '').trim();
  if (isTeam.test(names) || isReversed.test(names)) return 1;
  return names.split(separator).filter((name) => /\p{L}/u.test(name)).length;
}

const isTeam = /\b(?:teams?|squad|group|department|operations|platform|sre)\b/i;
const isReversed = /^[\p{L}'’-]{1,40},\s{0,3}[\p{L}'’.-]{1,40}$/u;
const separator = /\s{0,9}(?:[,;&+]|\band\b)\s{0,9}|\s{1,9}(?=@)/;

function listed(names: readonly string[], last: 'and' | 'or'): string {
  const others = names.slice(0, -1).join(', ');
  return others === '' ? names.join('') : `${others} ${last} ${names.at(-1)}`;
}

/** Keys to be filled in, in the front matter that there is or in one to begin with. */
function skeleton(tree: Postmortem, absent: Fact[], { sourceOf }: RuleContext): Suggestion[] {
  const source = sourceOf(tree);
  const end = source.includes('\r\n') ? '\r\n' : '\n';
  const [first] = tree.children as Node[];
  const matter = first?.type === 'yaml' ? first : undefined;
  const written = matter ? sourceOf(matter) : '';
  const keys = absent.filter((fact) => !new RegExp(`^${fact}:`, 'm').test(written));
  const lines = keys.map((fact) => `${fact}:${end}`).join('');
  const message = `Add ${listed(keys, 'and')} to the front matter, to be filled in`;

  if (source === '' || first?.type === 'toml' || keys.length === 0) return [];
  if (!matter) {
    const start = source.startsWith('\uFEFF') ? 1 : 0;
    const text = `---${end}${lines}---${end}${end}`;
    return [{ message, edit: { range: [start, start], text } }];
  }
  const closing = (matter.position?.end.offset ?? 0) - '---'.length;
  if (!written.endsWith('---')) return [];
  return [{ message, edit: { range: [closing, closing], text: lines } }];
}
