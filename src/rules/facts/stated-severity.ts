import { toString } from 'mdast-util-to-string';
import type { Field, Node, Postmortem, Title } from '../../ast/nodes.ts';
import { nodesOf } from '../../ast/nodes-of.ts';

/** A severity of the two highest levels, and where the document states it. */
export interface StatedSeverity {
  text: string;
  place: Field | Title;
}

/**
 * The severity of an incident that was severe: `SEV-1`, `Sev 2`, `P1`, `critical`, `major`, in a
 * field or in the title.
 *
 * @returns Nothing where the field names a lower level too, as a template or a change of mind does.
 */
export function highSeverity(tree: Postmortem): StatedSeverity | undefined {
  const fields = nodesOf(tree, 'field').filter(({ node }) => node.name === 'severity');
  for (const { node } of fields) {
    const text = toString(node.children.slice(1)).trim();
    if (high.test(text) && !low.test(text)) return { text, place: node };
  }
  if (fields.length > 0) return;
  const title = (tree.children as Node[]).find((node): node is Title => node.type === 'title');
  const level = title && /\bSEV(?:ERITY)?[ -]?[012]\b/i.exec(toString(title))?.[0];
  return title && level ? { text: level, place: title } : undefined;
}

const high =
  /\b(?:sev(?:erity)?|s|p|prio(?:rity)?|level)?[ -]?[012]\b(?!\d|[.:/-]\d)|\b(?:critical|major|highest|high|very high)\b/i;
const low =
  /\b(?:sev(?:erity)?|s|p|prio(?:rity)?|level)?[ -]?[3-9]\b|\b(?:minor|medium|moderate|low|none)\b/i;
