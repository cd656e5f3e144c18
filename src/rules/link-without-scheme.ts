import { defineRule } from './define-rule.ts';
import { linkTarget } from './facts/links/link-target.ts';
import { linksOf, targetStart } from './facts/links/links.ts';

/**
 * A link to `www.example.com` without `https://` does not lead there: for a browser it is the path
 * of a file beside the document. Whoever clicks it to see the graph or the ticket gets a page that
 * is not found, and the evidence is lost.
 *
 * What may be the name of a file, such as `notes.md` or `deploy.sh`, is left alone, as is a file
 * that is there.
 *
 * When not to use it: there is no reason to switch it off.
 */
export default defineRule({
  name: 'link-without-scheme',
  description: 'Flag links to another host that lack `https://`.',
  category: 'links',
  presets: { minimal: 'warn', recommended: 'warn', strict: 'error' },
  hasSuggestions: true,

  check(tree, context) {
    for (const node of linksOf(tree)) {
      const { kind } = linkTarget(node.url);
      if ((kind !== 'host' && kind !== 'mail') || context.files?.exists(node.url)) continue;
      const scheme = kind === 'mail' ? 'mailto:' : 'https://';
      const start = targetStart(node, context);
      const message = `Put \`${scheme}\` in front`;
      context.report({
        place: node,
        message: `The link to \`${node.url}\` leads to a file of that name: write \`${scheme}${node.url}\``,
        ...(start !== undefined && {
          suggestions: [{ message, edit: { range: [start, start], text: scheme } }],
        }),
      });
    }
  },
});
