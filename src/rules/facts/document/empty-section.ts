import type { Postmortem, Section, SectionKind, Title } from '../../../ast/nodes.ts';
import type { RuleContext, Suggestion, TextEdit } from '../../define-rule.ts';
import { usualOrder } from '../../words/missing-section.ts';

/** A section to be filled in. */
interface Wish {
  kind: SectionKind;
  title: string;
  /** What it says, once it is filled in. */
  hint: string | undefined;
}

/**
 * Offer to add an empty section, in its usual place among the others and with a title like theirs.
 *
 * @returns Nothing where the tree does not tell where that is.
 */
export function emptySection(wish: Wish, tree: Postmortem, context: RuleContext): Suggestion[] {
  const source = context.sourceOf(tree);
  const end = tree.position?.end.offset;
  if (source === '' || end === undefined) return [];

  const sections = tree.children.filter((node) => node.type === 'section');
  const title = titleLike(sections[0]?.children[0], wish.title, context);
  const next = nextOf(wish.kind, sections);
  const lines = [title, '', ...(wish.hint ? [`<!-- ${wish.hint} -->`, ''] : []), ''];
  const text = lines.join(source.includes('\r\n') ? '\r\n' : '\n');
  const says = wish.hint ? `, with a comment on what it says: ${wish.hint}` : '';
  const edit = next === undefined ? atEnd(text, source, end) : { range: [next, next], text };
  return [{ message: `Add \`${title}\`${says}`, edit } as Suggestion];
}

/** A title in the style of another one, at the same level. */
function titleLike(other: Title | undefined, words: string, { sourceOf }: RuleContext): string {
  const written = other ? sourceOf(other).trim() : '';
  switch (other?.style) {
    case 'atx':
      return `${/^#{1,6}/.exec(written)?.[0] ?? '##'} ${words}`;
    case 'setext':
      return `${written.endsWith('=') ? '#' : '##'} ${words}`;
    case 'strong':
      return `**${words}**`;
    case 'label':
      return `${words}:`;
    default:
      return `## ${words}`;
  }
}

/** Where the section begins that comes after one of a kind; nothing where it comes last. */
function nextOf(kind: SectionKind, sections: readonly Section[]): number | undefined {
  const ranks = sections.map(({ kinds }) => usualOrder.indexOf(kinds[0]));
  const rank = usualOrder.indexOf(kind);
  const before = ranks.findLastIndex((each) => each >= 0 && each < rank);
  const next = sections.find((_, index) => index > before && (ranks[index] ?? -1) >= 0);
  const start = next?.position?.start;
  return start?.column === 1 ? start.offset : undefined;
}

/** A blank line parts it from what is there. */
function atEnd(text: string, source: string, end: number): TextEdit {
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const gap = source.endsWith(lineEnd) ? lineEnd : lineEnd + lineEnd;
  const own = text.slice(0, -lineEnd.length);
  return { range: [end, end], text: gap + own };
}
