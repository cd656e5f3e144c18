import { visit } from 'unist-util-visit';
import type { Measure, Postmortem } from '../../ast/nodes.ts';
import { normalizeTitle } from '../../outline/vocabulary/normalize-title.ts';

/**
 * Tell whether a title announces concrete tasks or general measures.
 *
 * @returns
 *   Nothing where it does not say: then the title above decides.
 */
export function titleMeasure(title: string): Measure | undefined {
  const words = normalizeTitle(title);
  if (taskWords.test(words)) return 'task';
  return measureWords.test(words) ? 'improvement' : undefined;
}

const taskWords =
  /\b(?:tasks?|to-?do|to do|todos|action items?|action points?|action list|aufgaben|tareas|tâches|tarefas|oppgaver|aksjonspunkter)\b|行动项|待办|アクションアイテム|タスク/u;
const measureWords =
  /\b(?:improve(?:d|ments?)?|fix(?:es)?|measures?|corrective|preventive|prevention|recommendations?|maßnahmen|tiltak)\b|改进|措施|再発防止/u;

/** Where a document does not tell measures from tasks, all its items are tasks. */
export function settleMeasures(tree: Postmortem): void {
  const seen = new Set<Measure>();
  visit(tree, 'actionItem', ({ measure }) => {
    seen.add(measure);
  });
  if (seen.has('task')) return;
  visit(tree, 'actionItem', (item) => {
    item.measure = 'task';
  });
}
