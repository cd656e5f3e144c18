import { defineRule, type RuleContext } from './define-rule.ts';
import { anchorOf, anchorsOf } from './facts/links/anchors.ts';
import { linkTarget } from './facts/links/link-target.ts';
import { type Linking, linksOf } from './facts/links/links.ts';
import { textReferences } from './facts/links/text-references.ts';

/**
 * A graph that is not there, a link to a title that was renamed and a footnote without its text
 * leave the reader without the evidence: reviewers at Google ask whether key data was kept for
 * posterity (SRE book, chapter 15), and what cannot be opened was not kept.
 *
 * Links to titles and ids in the document, footnotes, references whose definition is missing and
 * "see Appendix B" are looked up in the document itself; paths are looked up among the files beside
 * it, where those can be seen. The network is never asked. Paths from the root of a site, what a
 * site generator fills in, and links to pages without an ending (`../runbooks/restart`) are left
 * alone, as nobody can tell from here where they lead.
 *
 * When not to use it: another program checks the links of your documents.
 */
export default defineRule({
  name: 'dead-reference',
  description: 'Flag links, images, footnotes and references to what is not there.',
  category: 'links',
  presets: { minimal: 'warn', recommended: 'warn', strict: 'error' },

  check(tree, context) {
    const anchors = anchorsOf(tree);
    for (const node of linksOf(tree)) {
      const message = problemOf(node, anchors, context);
      if (message) context.report({ place: node, message });
    }
    for (const problem of textReferences(tree)) context.report(problem);
  },
});

function problemOf(
  node: Linking,
  anchors: ReadonlySet<string>,
  { files }: RuleContext,
): string | undefined {
  const target = linkTarget(node.url);
  switch (target.kind) {
    case 'nothing':
      return `The ${names[node.type]} leads nowhere: write where to, or take it out`;
    case 'anchor':
      if (leadsSomewhere(target.anchor, anchors)) return undefined;
      return `No title or id of the document makes the anchor \`#${target.anchor}\`: correct the link`;
    case 'file': {
      if (!files || pathsOf(target.path, node).some((path) => files.exists(path))) return undefined;
      return isFile(target.path, node)
        ? `There is no file \`${target.path}\` beside the document: add it, or correct the path`
        : undefined;
    }
    default:
      return undefined;
  }
}

const names: Record<Linking['type'], string> = {
  definition: 'definition',
  image: 'image',
  link: 'link',
};

/** The second title of the same words has a number behind its anchor. */
function leadsSomewhere(written: string, anchors: ReadonlySet<string>): boolean {
  const anchor = anchorOf(written.replace(/^user-content-/, ''));
  const isTop = anchor === 'top' || /^:~:text=/.test(written);
  return isTop || anchors.has(anchor) || anchors.has(anchor.replace(/\d{1,3}$/, ''));
}

/** Site generators make pages of Markdown. */
function pathsOf(path: string, { type }: Linking): string[] {
  const page = path.replace(/\.html?$/, '');
  const pages = ['.md', '.markdown', '.mdx', '.html.md.erb'].map((ending) => page + ending);
  return type === 'image' ? [path] : [path, ...pages];
}

/** Whether a path is that of a file, not of a page of a site or of a folder. */
function isFile(path: string, { type }: Linking): boolean {
  const [, ending = ''] = /\.([a-z\d]{1,8})$/i.exec(path) ?? [];
  return type === 'image' || (ending !== '' && !pageEndings.has(ending.toLowerCase()));
}

const pageEndings: ReadonlySet<string> = new Set(['html', 'htm', 'php', 'aspx', 'jsp']);
