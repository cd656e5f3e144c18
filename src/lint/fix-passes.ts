import { withoutOverlaps } from './apply-edits.ts';
import type { Check, Checked } from './check-document.ts';
import { fitEdit, isInside } from './fit-edit.ts';
import type { FixResult } from './fix.ts';
import type { RefusedFix } from './lint-result.ts';
import { makeEdits, type RuleEdit } from './make-edits.ts';
import { endless, fight, noRefusals, type Refusals } from './refusals.ts';

/** As many as ESLint has: rules that are not done by then never will be. */
const mostPasses = 10;

/** The text before a pass, and the rules that changed it in the pass. */
interface Pass {
  source: string;
  ruleIds: string[];
}

/** Fix, check again, and so on, as `fix` does. */
export function fixUntilStable(source: string, check: Check): FixResult {
  const refusals = noRefusals();
  const passes: Pass[] = [];
  let checked = check(source);
  let edits = openEdits(checked, refusals);

  while (edits.length > 0 && passes.length < mostPasses) {
    const { checked: next, made, refused } = makeEdits(checked, edits, check);
    const before = checked.result.source;
    passes.push({ source: before, ruleIds: made.flatMap(({ message }) => message.ruleId ?? []) });
    for (const { edit, reason } of refused) refusals.add(edit, before, reason);

    checked = next;
    const first = passes.findIndex((pass) => pass.source === next.result.source);
    if (first >= 0 && made.length > 0) {
      return toResult(source, checked, [...refusals.list(), fight(rulesOf(passes.slice(first)))]);
    }
    edits = openEdits(checked, refusals);
  }

  const rest = edits.length > 0 ? [endless(rulesOf(passes.slice(-1)), mostPasses)] : [];
  return toResult(source, checked, [...refusals.list(), ...rest]);
}

/** The edits to be made next; those that make no sense are refused at once. */
function openEdits({ result: { messages, source } }: Checked, refusals: Refusals): RuleEdit[] {
  const edits: RuleEdit[] = [];
  for (const message of messages) {
    if (!message.fix) continue;
    const isSound = isInside(message.fix, source);
    const edit = isSound ? fitEdit(message.fix, source) : message.fix;
    if (!edit || refusals.has({ ...edit, message }, source)) continue;
    if (isSound) edits.push({ ...edit, message });
    else refusals.add({ ...edit, message }, source, 'it is no range of the text');
  }
  return withoutOverlaps(edits);
}

function rulesOf(passes: readonly Pass[]): string[] {
  return [...new Set(passes.flatMap(({ ruleIds }) => ruleIds))].sort();
}

function toResult(source: string, { result }: Checked, refused: RefusedFix[]): FixResult {
  const output = result.source;
  return { ...result, output, fixed: output !== source, refused };
}
