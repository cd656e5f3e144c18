import type { Postmortem } from './nodes.ts';

/**
 * A question on a finished tree that is answered once, however often it is asked: a document has
 * thousands of findings, and each may ask.
 */
export function oncePerTree<Answer>(
  answer: (tree: Postmortem) => Answer,
): (tree: Postmortem) => Answer {
  const known = new WeakMap<Postmortem, { answer: Answer }>();
  return (tree) => {
    const settled = known.get(tree) ?? { answer: answer(tree) };
    known.set(tree, settled);
    return settled.answer;
  };
}
