import { pattern } from '../pattern/pattern.ts';

/**
 * Signs by which a reader tells an indented line of code from an indented line
 * of prose. Each looks at one line without its indentation.
 */

/** A drawn line: an ASCII-art timeline, a tree, a box. */
export const drawingSigns: readonly RegExp[] = [
  /[\u2500-\u257F\u2190-\u21FF\u25A0-\u25FF]{2}/u,
  /^[|│┃v^+\u2502\u2503\u25BC\u2193]$/u,
  pattern.i`\d[ \t]{0,20}(?:am|pm)?[ \t]{0,20}(?:[A-Z]{3,4})?[ \t]{0,20}[-=]{4}`,
];

/** Code, a command, or a line of a log. */
export const codeSigns: readonly RegExp[] = [
  /^(?:\$|>>>|#!|%|PS>)[ \t]?\S/,
  /^(?:sudo|apt|apt-get|aws|cat|cd|chmod|curl|docker|echo|git|grep|helm|kubectl|ls|mysql|npm|ps|python3?|pip|service|ssh|systemctl|tail|terraform|vi|wget)[ \t]+[-\w./]/,
  /[;{}\\]$/,
  /=>|==|!=|&&|\|\||::|\(\)|<\/|\/>|->/,
  /^[\w.$-]+[ \t]?[:+]?=[ \t]?\S/,
  /^(?:\/[\w.-]+){2,}/,
  /[ \t]--?[a-z][\w-]*(?:[ =]|$)/,
  /^(?:at[ \t]+[\w.$<>]+[ \t]?\(|File "|Traceback|Exception in|Caused by:)/,
  /^\d{4}[-/]\d\d[-/]\d\d[T ]\d\d:\d\d:\d\d\S*[ \t]+(?:\[|[A-Z]{4,5}\b)/,
  /^(?:\d{1,3}\.){3}\d{1,3}\b/,
  /^[A-Z][a-z]{2}[ \t]+\d{1,2}[ \t]\d\d:\d\d:\d\d[ \t]\S+[ \t]\S+:/,
  /^"[\w.-]+"[ \t]?:/,
  /^[a-z_][\w.-]*:(?:$|[ \t]+\S+$)/,
  /^(?:SELECT|INSERT|UPDATE|DELETE|CREATE|ALTER|DROP)[ \t]/,
  /^(?:import|from|def|class|function|const|let|var|return|if|for|while|include|require)\b.*[(){:;'"]/,
];

/** Prose: a heading, a list item, a label, a sentence, or at least two words. */
export const proseSigns: readonly RegExp[] = [
  /^#{1,6}[ \t]?\p{L}/u,
  /^(?:[-*+•]|\d{1,3}[.)])[ \t]/u,
  /^\p{L}[^=;{}<>]{0,80}:(?:[ \t]|$)/u,
  /^\W{0,4}\p{L}[\p{L}'’-]*,?(?:[ \t]+\S+){0,200}[.!?:]$/u,
  /\p{L}{2}[ \t]+\p{L}{2}/u,
];
