import type { Link } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { nodesOf } from '../ast/nodes-of.ts';
import { defineRule, type RuleContext, type Suggestion } from './define-rule.ts';
import { targetStart } from './facts/links/links.ts';
import { type Mismatch, ticketMismatch } from './facts/links/ticket-mismatch.ts';

/**
 * A link that says `OPS-123` and leads to OPS-132 is a slip of the pen or a copy of the line above:
 * one of the two tickets is not followed up, and nobody can tell which one was meant. Nothing
 * shows it but a click.
 *
 * Tickets (`OPS-123`), the numbers of issues and pull requests (`#123`) and URLs that are written
 * out are compared. Nothing is said where the target names no ticket of the same sort.
 *
 * When not to use it: your tracker moves tickets to other projects, and you keep their old names.
 */
export default defineRule({
  name: 'link-text-mismatch',
  description: 'Flag links whose text names another ticket than the one they lead to.',
  category: 'links',
  presets: { minimal: 'warn', recommended: 'warn', strict: 'error' },
  hasSuggestions: true,

  check(tree, context) {
    for (const { node } of nodesOf(tree, 'link')) {
      const found = ticketMismatch(toString(node), node.url);
      if (!found) continue;
      const [said, meant] = [found.said, found.meant].map((part) => excerptOf(part));
      context.report({
        place: node,
        message: `The link says \`${said}\`, but leads to \`${meant}\`: correct the text or the link`,
        suggestions: suggestionsFor(node, found, context),
      });
    }
  },
});

/** The number of an issue is shown as such. */
function excerptOf(part: string): string {
  return (/^\d+$/.test(part) ? `#${part}` : part).replaceAll('`', "'");
}

/** Either may be right. */
function suggestionsFor(node: Link, found: Mismatch, context: RuleContext): Suggestion[] {
  const { said, meant, at } = found;
  const start = node.position?.start.offset;
  const target = targetStart(node, context);
  if (start === undefined || target === undefined) return [];
  const source = context.sourceOf(node).slice(0, target - start);
  const inText = source.lastIndexOf(said);
  const inUrl = target + at;
  if (inText < 0) return [];
  return [
    {
      message: `Write \`${excerptOf(meant)}\` in the text`,
      edit: { range: [start + inText, start + inText + said.length], text: meant },
    },
    {
      message: `Lead to \`${excerptOf(said)}\``,
      edit: { range: [inUrl, inUrl + meant.length], text: said },
    },
  ];
}
