import type { Postmortem } from '../../../ast/nodes.ts';
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
export function writtenSecrets(tree: Postmortem): readonly WrittenSecret[] {
  const known = secrets.get(tree);
  if (known) return known;
  const found = writingsOf(tree).flatMap((writing) =>
    secretsIn(writing.text, (at) => isVerbatim(writing, at)).map((secret) => ({ secret, writing })),
  );
  secrets.set(tree, found);
  return found;
}

const secrets = new WeakMap<Postmortem, WrittenSecret[]>();

function isVerbatim(writing: Writing, at: number): boolean {
  const piece = writing.pieces[lastPieceAt(writing, at)];
  return writing.kind === 'verbatim' || piece?.node.type === 'inlineCode';
}
