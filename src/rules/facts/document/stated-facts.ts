import { toString } from 'mdast-util-to-string';
import type { Node, Postmortem, Section } from '../../../ast/nodes.ts';
import { nodesOf } from '../../../ast/nodes-of.ts';
import { type Fact, fieldsOf, titlesOf } from '../../words/missing-metadata.ts';
import { ownScales } from '../../words/severity.ts';
import { nameDates } from '../dates/name-dates.ts';

/** Whether a document states a fact on itself as a whole, in whatever way. */
export function statesFact(tree: Postmortem, fact: Fact, path: string | undefined): boolean {
  if (fact === 'title') return tree.children.some(({ type }) => type === 'title');
  if (hasField(tree, fact) || hasSection(tree, fact)) return true;
  if (fact === 'date') return nameDates(path).length > 0 || hasDate(tree);
  return fact === 'severity' && saysSeverity(tree);
}

type Stated = Exclude<Fact, 'title'>;

function hasField(tree: Postmortem, fact: Stated): boolean {
  return nodesOf(tree, 'field').some(({ node: { children, name } }) => {
    const isNamed = fieldsOf[fact].includes(name) || titlesOf[fact].test(toString(children[0]));
    return isNamed && toString(children.slice(1)).trim() !== '';
  });
}

/** `## Status` with something below it, `## Owner: Ana`. */
function hasSection(tree: Postmortem, fact: Stated): boolean {
  return nodesOf(tree, 'section').some(({ node: { children } }) => {
    const [title, ...content] = children;
    const text = toString(title);
    return titlesOf[fact].test(text) && (content.length > 0 || /[:：]\s{0,9}\S/.test(text));
  });
}

/** A date of the incident anywhere: not that of work still to be done. */
function hasDate(tree: Postmortem): boolean {
  return nodesOf(tree, 'timestamp').some(
    ({ node }) =>
      !node.due && (node.date?.explicitness === 'explicit' || node.readings || node.monthDay),
  );
}

/** "This was a SEV-2." */
function saysSeverity(tree: Postmortem): boolean {
  return nodesOf(tree, 'text').some(
    ({ node, ancestors }) =>
      !ancestors.some(isFollowUp) &&
      ownScales.some(({ pattern }) => node.value.search(pattern) >= 0),
  );
}

function isFollowUp(node: Node): boolean {
  return node.type === 'section' && (node as Section).kinds.includes('action-items');
}
