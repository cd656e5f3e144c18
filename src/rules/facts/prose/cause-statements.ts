import type { Postmortem, Section } from '../../../ast/nodes.ts';
import { type Sentence, sentencesOf } from './sentences.ts';

/** What one section says about the cause. */
export interface CauseStatement {
  section: Section;
  /** Without those of its title. */
  sentences: Sentence[];
}

/**
 * What the document says about the cause, by section.
 *
 * A section on the cause and its resolution counts where it has no section of its own on the cause.
 */
export function causeStatementsOf(tree: Postmortem): CauseStatement[] {
  const bySection = new Map<Section, CauseStatement>();
  for (const sentence of sentencesOf(tree)) {
    const sections = sentence.ancestors.filter((node): node is Section => node.type === 'section');
    const section = sections.at(-1);
    if (!section || sentence.block.type === 'title' || !tellsCause(sections)) continue;
    const statement = bySection.get(section) ?? { section, sentences: [] };
    statement.sentences.push(sentence);
    bySection.set(section, statement);
  }
  return [...bySection.values()];
}

/** A section of no known kind within one on the cause is a part of it. */
function tellsCause(sections: readonly Section[]): boolean {
  const nearest = sections.findLast(({ kinds }) => !kinds.includes('other'));
  return nearest?.kinds.includes('root-cause') ?? false;
}

/** The words of a text, in small letters. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [];
}
