import { codeSigns, drawingSigns, proseSigns } from './code-signs.ts';

/**
 * Find the lines of indented code.
 *
 * @param source
 *   Whole document.
 * @returns
 *   Numbers (1-based) of the lines indented by four columns or more that read
 *   as code, a log or a drawing, not as prose.
 */
export function findIndentedCode(source: string): Set<number> {
  const code = new Set<number>();
  let run: Line[] = [];

  for (const [index, text] of source.split(/\r\n|\r|\n/).entries()) {
    if (isIndented(text)) run.push({ number: index + 1, text: text.trim() });
    else if (text.trim() !== '') endRun();
  }
  endRun();
  return code;

  function endRun(): void {
    if (isCode(run)) for (const line of run) code.add(line.number);
    run = [];
  }
}

interface Line {
  number: number;
  text: string;
}

const indent = /^(?: {4}| {0,3}\t)[ \t]*\S/;

function isIndented(text: string): boolean {
  return indent.test(text);
}

/** A drawing needs its columns; otherwise the kind of most lines decides, and prose a tie. */
function isCode(lines: Line[]): boolean {
  if (lines.some(({ text }) => matches(drawingSigns, text))) return true;
  const code = lines.filter(({ text }) => matches(codeSigns, text)).length;
  const prose = lines.filter(
    ({ text }) => !matches(codeSigns, text) && matches(proseSigns, text),
  ).length;
  return code > prose;
}

function matches(signs: readonly RegExp[], text: string): boolean {
  return signs.some((sign) => sign.test(text));
}
