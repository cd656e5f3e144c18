import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { excerpt } from '../ast/excerpt.ts';
import type { ActionItem, Node } from '../ast/nodes.ts';
import { defineRule } from './define-rule.ts';
import { type ItemFacts, openItems } from './facts/action-items/action-items.ts';
import {
  bounds,
  general,
  improves,
  improvesCue,
  namesNoThing,
  namesNoThingCue,
  opening,
  results,
  studies,
  studiesCue,
} from './words/action-item-vague.ts';

/**
 * Nobody can tell when "Improve monitoring" is done, so it never is. Action items are to be
 * specific and bounded: a verb, a thing, and an end that one can see (Lunney, Lueder and Beyer,
 * "Postmortem Action Items", 2017; the tables of poor and better wordings of PagerDuty and
 * Atlassian). To look into something ends with a decision: say which, or where it will be written.
 *
 * Nothing is said where the text has a number, a name in back ticks or quotes, a link, or says how,
 * when, or what is included, nor where sentences or a list behind it go into details. To
 * investigate is fine where the item has a ticket or a due date, which bound it.
 *
 * When not to use it: the details of each item are in its ticket.
 */
export default defineRule({
  name: 'action-item-vague',
  description: 'Flag action items of which nobody can tell when they are done.',
  category: 'action-items',
  presets: { minimal: 'off', recommended: 'warn', strict: 'warn' },

  check(tree, { report }) {
    for (const facts of openItems(tree)) {
      const problem = problemOf(facts);
      if (problem) report({ place: facts.item, message: `\`${excerpt(facts.item)}\` ${problem}` });
    }
  },
});

function problemOf({ item, references, due }: ItemFacts): string | undefined {
  const text = plainText(item);
  if (text === undefined) return;
  const work = text.replace(opening, '');
  if (namesNoThingCue.test(work) && namesNoThing.test(work))
    return 'names no thing to be changed: name it, and what is to change';
  if (studiesCue.test(work) && studies.test(work)) {
    if (references.length > 0 || due || results.test(text)) return;
    return 'promises no result: say what is to be decided or written, as in `Decide whether to …, in an ADR`';
  }
  const verb = improvesCue.test(work) ? improves.exec(work)?.[0] : undefined;
  if (!verb || bounds.test(text) || saysParticulars(work.slice(verb.length - 1))) return;
  return 'has no end that one could see: say what will be different, as in `Alert when 5xx > 1% for 5 min`';
}

/** What is to be done, if that is all in one sentence without names and numbers. */
function plainText(item: ActionItem): string | undefined {
  const blocks = item.children.flatMap((child) =>
    child.type === 'description' ? child.children : [],
  );
  const [paragraph, ...more] = blocks;
  if (paragraph?.type !== 'paragraph' || more.length > 0) return;
  let hasName = false;
  const words: string[] = [];
  visit(paragraph as Node, (node) => {
    if (names.has(node.type)) hasName = true;
    else if (node.type === 'text') words.push(toString(node));
  });
  const text = words
    .join('')
    .replace(details, ' ')
    .replace(emptied, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return hasName || /[\d"“„«`]/.test(text) || /[.;!?]\s+\S+\s+\S+\s+\S/.test(text)
    ? undefined
    : text;
}

/** What is not of the work itself, and the brackets that held nothing else. */
const details =
  /\bP[0-5]\b|\b(?:owner|assignee|assigned to|due(?: date)?|deadline|eta|ticket|priority|status|type)\b\s{0,2}:?/gi;
const emptied = /[([][\s,;|.–—-]{0,40}[)\]]|(?<=[.|])[\s.|]{1,40}/g;

const names: ReadonlySet<string> = new Set(['inlineCode', 'link', 'linkReference', 'image']);

/** More than a word or two besides those that fit anything. */
function saysParticulars(text: string): boolean {
  const words = text.toLowerCase().match(/\p{L}[\p{L}'’-]*/gu) ?? [];
  const particular = words.filter((word) => !general.has(word));
  return particular.length > mostParticulars;
}

const mostParticulars = 2;
