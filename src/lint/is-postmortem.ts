import type { Postmortem } from '../ast/nodes.ts';
import { judgePostmortem } from './judge-postmortem.ts';

/** Tell a postmortem from any other Markdown by what it holds. */
export function isPostmortem(tree: Postmortem): boolean {
  return judgePostmortem(tree).isPostmortem;
}
