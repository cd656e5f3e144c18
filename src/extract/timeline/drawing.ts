import type { Code, Paragraph } from 'mdast';
import { sliceText } from '../../syntax/slice-phrasing.ts';
import { rangeOf, type Source } from '../../syntax/source.ts';
import type { TextLine } from '../../syntax/text-lines.ts';
import type { BlockReader } from '../context.ts';
import { createEvent, leadingTime } from './entry.ts';
import { type EntryBegin, groupLines } from './entry-lines.ts';

/**
 * Read a timeline that is drawn, or typed into a code block:
 *
 * ```text
 *     10:00 PM ──────── Alert fires
 *         │
 *     10:15 PM ──────── On-call answers
 * ```
 *
 * The drawn lines are dropped. For timelines that have nothing else: code beside
 * entries is a log.
 */
export const readDrawing: BlockReader = (blocks, index, { source }) => {
  const code = blocks[index];
  if (code?.type !== 'code') return;
  const entries = groupLines(codeLines(code, source), (line) => beginOf(line, source));
  if (entries.filter(({ begin }) => begin.time).length < 2) return;

  const nodes = entries.map(({ begin, start, end }) =>
    createEvent(
      { time: begin.time, blocks: [paragraph(begin.text, end, source)], range: [start, end] },
      source,
    ),
  );
  return { nodes, next: index + 1 };
};

/** A time, or a drawn line where a time is missing: `───── On-call answers`. */
function beginOf(line: TextLine, source: Source): EntryBegin | undefined {
  const time = leadingTime(line, source);
  if (time) return time;
  const drawn = drawnLead.exec(line.text)?.[0];
  return drawn === undefined ? undefined : { text: line.start + drawn.length };
}

const drawnLead = /^[\u2500-\u257F=-]{4,200}[>\s]{1,20}(?=[^\s\u2500-\u257F=|-])/u;

function codeLines(code: Code, source: Source): TextLine[] {
  const [start, end] = rangeOf(code);
  const lines: TextLine[] = [];
  for (const { 0: raw, index } of source.text.slice(start, end).matchAll(/[^\r\n]+/g)) {
    const text = raw.trim();
    if (fence.test(text)) continue;
    const from = start + index + raw.indexOf(text);
    lines.push({ start: from, end: from + text.length, text });
  }
  return lines;
}

const fence = /^(?:`{3,}|~{3,})/;

/** Words in code are as typed: no markup, no escapes. */
function paragraph(start: number, end: number, source: Source): Paragraph | undefined {
  if (start >= end) return;
  const children = sliceText(start, end, source);
  return { type: 'paragraph', children, position: source.toPosition(start, end) };
}
