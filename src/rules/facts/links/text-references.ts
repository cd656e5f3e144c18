import { toString } from 'mdast-util-to-string';
import type { Node, Postmortem } from '../../../ast/nodes.ts';
import { nodesOf } from '../../../ast/nodes-of.ts';
import { linesOf } from '../../../ast/text-lines.ts';
import { matchesOf } from '../../../pattern/matches-of.ts';
import type { Problem } from '../../define-rule.ts';
import { isQuoted } from '../prose/is-quoted.ts';

/**
 * What prose refers to and the document does not have: a footnote without its text, a definition
 * that is missing, an appendix.
 *
 * Markdown shows the first two as they are typed, so they are text in the tree.
 */
export function textReferences(tree: Postmortem): Problem[] {
  const appendices = appendicesOf(tree);
  const hasDefinitions = nodesOf(tree, 'definition').length > 0;
  const texts = nodesOf(tree, 'text').filter(({ ancestors }) => !isLinked(ancestors));

  return texts.flatMap(({ node }) =>
    linesOf(node).flatMap(({ value, placeOf }) => {
      const found = [
        ...footnotesIn(value),
        ...(hasDefinitions ? undefinedIn(value) : []),
        ...appendicesIn(value, appendices),
      ];
      return found.map(({ start, end, message }) => ({ place: placeOf(start, end), message }));
    }),
  );
}

/** A link leads somewhere by itself. */
function isLinked(ancestors: readonly Node[]): boolean {
  return (
    ancestors.some(({ type }) => type === 'link' || type === 'linkReference') || isQuoted(ancestors)
  );
}

interface Dead {
  start: number;
  end: number;
  message: string;
}

function footnotesIn(text: string): Dead[] {
  return matchesOf(text, footnote).map(({ 0: mark, index }) => ({
    start: index,
    end: index + mark.length,
    message: `The footnote \`${mark}\` has no text: add \`${mark}: …\`, or take the mark out`,
  }));
}

/** Not `[^a-z]`, a pattern. */
const footnote = /\[\^(?!\w-\w)(?:\d{1,3}|[a-z][a-z\d_-]{2,30})\](?![:+*{?])/gi;

function undefinedIn(text: string): Dead[] {
  return matchesOf(text, fullReference).map((match) => {
    const { words = '', label = '' } = match.groups ?? {};
    return {
      start: match.index,
      end: match.index + match[0].length,
      message: `The reference \`${match[0]}\` has no definition: add \`[${label || words}]: …\` with where it leads`,
    };
  });
}

/** `[the graph][graph]` */
const fullReference =
  /(?<![\w\]\\])\[(?<words>[^[\]\\`]{2,80})\]\[(?<label>[^[\]\\`]{0,60})\](?![([:])/g;

function appendicesIn(text: string, known: ReadonlySet<string>): Dead[] {
  return matchesOf(text, appendix).flatMap(({ 0: words, index, groups = {} }) => {
    if (known.has((groups.name ?? '').toUpperCase())) return [];
    const message = `\`${words}\` refers to an appendix that the document does not have: add it, or take the reference out`;
    return { start: index, end: index + words.length, message };
  });
}

/** Not one of another document: "see Appendix B of the runbook". */
const appendix =
  /\b(?:see|refer to|listed in|found in|attached in) (?:the )?appendix(?: (?<name>[A-Z]|\d{1,2}))?\b(?!\s{1,3}(?:of|to|in)\b)/gi;

/** `B` of "Appendix B", and nothing for any appendix at all. */
function appendicesOf(tree: Postmortem): ReadonlySet<string> {
  const names = nodesOf(tree, 'title').flatMap(({ node }) => {
    const match = title.exec(toString(node));
    return match ? ['', (match.groups?.name ?? '').toUpperCase()] : [];
  });
  return new Set(names);
}

const title = /\bappendi(?:x|ces)\b(?:\s{1,3}(?<name>[A-Z]|\d{1,2})\b)?/i;
