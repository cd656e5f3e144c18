import type { Position } from '../ast/nodes.ts';
import { parse } from '../parse.ts';
import { differences, factsOf } from './facts.ts';
import type { FormatOptions } from './options.ts';
import { settle } from './settle.ts';

export interface FormatResult {
  /** The text in canonical form; the given one where that failed. */
  output: string;
  /** Whether `output` is another text. */
  changed: boolean;
  /** Places in the given text that stay as they are, since they would be read otherwise. */
  kept: Position[];
  /** Why the text was left as it is. */
  fault?: string;
}

/**
 * Write a postmortem in canonical form (`docs/canonical.md`). The result tells what the text tells,
 * has all its words, and is its own canonical form; a text for which that is not so is left as it is.
 *
 * @param text Markdown, as people type it. Its line endings and byte order mark are kept.
 * @returns Nothing is thrown.
 */
export function format(text: string, options: FormatOptions = {}): FormatResult {
  const tree = parse(text, options);
  const first = settle(tree, text, options);
  if ('faults' in first) return refuse(text, first.faults);

  const facts = factsOf(tree, options);
  let written = first.text;
  for (let pass = 0; pass < mostPasses; pass++) {
    const again = parse(written, options);
    const next = settle(again, written, options);
    if ('faults' in next) return refuse(text, next.faults);
    if (next.text === written) {
      const output = inStyleOf(text, written);
      const kept = first.kept.flatMap(({ position }) => position ?? []);
      return { output, changed: output !== text, kept };
    }
    const faults = differences(facts, factsOf(parse(next.text, options), options));
    if (faults.length > 0) return refuse(text, faults);
    written = next.text;
  }
  return refuse(text, ['its form, again and again']);
}

/** The first pass may lay bare what the second tidies. */
const mostPasses = 4;

function refuse(text: string, faults: readonly string[]): FormatResult {
  const [first, ...more] = faults;
  const others = more.length > 0 ? ` and ${more.length} more` : '';
  return {
    output: text,
    changed: false,
    kept: [],
    fault: `formatting would change what it tells: ${first}${others}`,
  };
}

/** With the line endings and the byte order mark of the source. */
function inStyleOf(source: string, text: string): string {
  const breaks = source.match(/\r\n|\r|\n/g) ?? [];
  const isUsual = (ending: string) =>
    breaks.filter((each) => each === ending).length > breaks.length / 2;
  const ending = ['\r\n', '\r'].find(isUsual) ?? '\n';
  const mark = source.startsWith('\uFEFF') ? '\uFEFF' : '';
  return mark + text.replace(/\r\n?|\n/g, ending);
}
