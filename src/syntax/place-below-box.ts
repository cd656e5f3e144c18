import type { ListItem } from 'mdast';

/**
 * Correct, in place, where the words of an item begin that stand on the line below its box. mdast
 * places them right behind the box, and keeps half of a CR LF.
 *
 * ```markdown
 * - [x]
 *   Roll back
 * ```
 *
 * @param text What was parsed, without its byte order mark.
 */
export function placeBelowBox({ checked, children: [paragraph] }: ListItem, text: string): void {
  if (typeof checked !== 'boolean' || paragraph?.type !== 'paragraph') return;
  const [words, next] = paragraph.children;
  const start = words?.position?.start;
  const at = start?.offset ?? 0;
  if (words?.type !== 'text' || !start || !/[\r\n]/.test(text.charAt(at - 1))) return;
  if (start.column === 1) return;

  const line = text.startsWith('\r\n', at - 1) ? at + 1 : at;
  const indent = /^[ \t]*/.exec(text.slice(line))?.[0].length ?? 0;
  words.value = words.value.replace(/^\n/, '');
  if (words.value === '' && next) paragraph.children.shift();
  Object.assign(start, { line: start.line + 1, column: indent + 1, offset: line + indent });
  if (paragraph.position) paragraph.position.start = { ...start };
}
