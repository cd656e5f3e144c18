import { oncePerTree } from '../../../ast/once-per-tree.ts';
import { type Secret, secretsIn } from './secrets.ts';
import { lastPieceAt, type Writing, writingsOf } from './writings.ts';

/** A secret, and the text that it is in. */
export interface WrittenSecret {
  secret: Secret;
  writing: Writing;
}

/**
 * The secrets of a document, wherever they are written. What is read twice is told twice: front
 * matter is also fields, the text of `<https://…>` also its URL.
 */
export const writtenSecrets = oncePerTree((tree): readonly WrittenSecret[] =>
  writingsOf(tree).flatMap((writing) =>
    secretsIn(writing.text, (at) => isVerbatim(writing, at)).map((secret) => ({ secret, writing })),
  ),
);

function isVerbatim(writing: Writing, at: number): boolean {
  const piece = writing.pieces[lastPieceAt(writing, at)];
  return writing.kind === 'verbatim' || piece?.node.type === 'inlineCode';
}
