import { toString } from 'mdast-util-to-string';
import type { Description, EventKind, Label } from '../../ast/nodes.ts';
import { pattern } from '../../pattern/pattern.ts';
import { wordPattern } from '../vocabulary/word-pattern.ts';
import { eventWords } from './event-words.ts';

/** Tell what an entry is about by its label, else by the words of its first block. */
export function eventKind(label?: Label, description?: Description): EventKind {
  return (
    kindOf(label ? toString(label) : '') ??
    kindOf(
      description?.children[0] ? toString(description.children[0]).slice(0, readLength) : '',
    ) ??
    'other'
  );
}

/** Long entries say what happened at their beginning. */
const readLength = 300;

const patterns = eventWords.map(
  ([kind, words]) => [kind, pattern.i`${wordPattern(words)}`] as const,
);

function kindOf(text: string): EventKind | undefined {
  return text === '' ? undefined : patterns.find(([, pattern]) => pattern.test(text))?.[0];
}
