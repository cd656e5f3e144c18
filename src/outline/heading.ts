import type { Heading, PhrasingContent } from 'mdast';
import { slicePhrasing } from '../syntax/slice-phrasing.ts';
import { rangeOf } from '../syntax/source.ts';
import { visibleText } from '../syntax/visible-text.ts';
import { readLeadingTime } from '../time/index.ts';
import type { Builder } from './builder.ts';
import { isTitleHeading, titleLabel } from './document-title.ts';
import { lineMeaning } from './label-line.ts';
import { leadIn } from './lead-in.ts';
import { titleMeaning } from './section-kind.ts';
import type { TitleMatch } from './title-match.ts';

/**
 * Add a heading: the title of the document or of a section, or, in a timeline,
 * the time of an entry, which stays a heading for now.
 */
export function addHeading(heading: Heading, builder: Builder): void {
  const { source, tree } = builder;
  const [start, end] = rangeOf(heading);
  const text = visibleText(heading, source);
  if (isEntry(heading, text, builder)) {
    tree.append(heading);
    return;
  }

  if (text.trim().length > longestTitle) {
    tree.append({
      type: 'paragraph',
      children: heading.children,
      position: source.toPosition(start, end),
    });
    return;
  }

  const style = source.text.slice(start).startsWith('#') ? 'atx' : 'setext';
  const match = matchHeading(heading, text, builder);
  const written = {
    nodes: heading.children,
    range: [start, match.rest ? match.end : end] as [number, number],
    rank: heading.depth,
    numbered: /^[#\s]*\(?\d{1,3}[.)]/u.test(text),
  };
  if (isTitleHeading(match, heading, builder)) {
    builder.setDocumentTitle({
      type: 'title',
      style,
      children: titlePhrasing(heading, builder),
      position: source.toPosition(start, end),
    });
    return;
  }
  builder.openTitle({ ...match, style }, written);
  if (match.rest) builder.addProse(heading.children, match.rest, end);
}

/** `# Title: Checkout down` */
function titlePhrasing({ children, position }: Heading, { source }: Builder): PhrasingContent[] {
  const [first, last] = [children[0], children.at(-1)];
  if (!first || !last || !position) return children;
  const [start, end] = [rangeOf(first)[0], rangeOf(last)[1]];
  const label = titleLabel.exec(source.text.slice(start, end))?.[0].length ?? 0;
  return label > 0 ? slicePhrasing(children, start + label, end, source) : children;
}

/** What is longer is a paragraph that somebody made big. */
const longestTitle = 160;

/** Whether a heading in a timeline is the time of an entry, or the date of those under it. */
function isEntry(heading: Heading, text: string, { tree, untimed }: Builder): boolean {
  const { depth } = heading;
  const timelineRank = tree.rankOf('timeline');
  if (timelineRank === undefined) return false;
  if (untimed.has(heading)) return true;
  const leading = readLeadingTime(text);
  if (!leading) return false;
  const { time, end } = leading;
  const hasClock = time.type === 'range' ? time.from.time : (time.time ?? time.impossible);
  if (hasClock !== undefined) return true;
  const isDateOnly = !/[\p{L}\p{N}]/u.test(text.slice(end).replace(/\([^()]*\)/g, ''));
  return depth > timelineRank && isDateOnly;
}

function matchHeading(heading: Heading, text: string, { source }: Builder): TitleMatch {
  const [from, to] = [rangeOf(heading.children[0] ?? heading)[0], rangeOf(heading)[1]];
  const base = rangeOf(heading)[0];
  const line = { start: from, end: to, text: text.slice(from - base) };
  const meaning =
    titleMeaning(line.text) ?? lineMeaning(line.text.replace(/[\s:;]{1,100}$/u, ''), true);
  if (!meaning?.exact) {
    const lead = leadIn(line, { nodes: heading.children, source, alone: true });
    if (lead) return lead;
  }

  const words = line.text.replace(/[\s:;]{1,100}$/u, '');
  const hasColon = /[:;]/.test(line.text.slice(words.length));
  return {
    style: 'atx',
    kinds: meaning?.kinds ?? ['other'],
    language: meaning?.language,
    start: from,
    end: hasColon ? from + words.length : to,
  };
}
