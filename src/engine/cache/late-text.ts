import { readFileSync } from 'node:fs';
import type { CheckedFile } from '../checker.ts';
import { fromLean, type LeanOutcome } from '../lean-outcome.ts';
import type { ChosenFile, PassedOver } from '../read-candidate.ts';
import type { Entry } from './entry.ts';

/** Whether a report shows anything of the text. */
export function hasFindings(outcome: LeanOutcome): boolean {
  if ('passedOver' in outcome) return false;
  const { messages, suppressedMessages = [] } = outcome.result;
  return messages.length + suppressedMessages.length > 0;
}

/** What is known of a file whose text is read only if somebody wants to see it. */
export function withLateText(
  chosen: ChosenFile,
  { outcome: kept }: Pick<Entry, 'outcome'>,
  { file: path }: { file: string },
): CheckedFile | PassedOver {
  const outcome = fromLean(kept, '');
  if ('passedOver' in outcome) return outcome;
  let text: string | undefined;
  const late = {
    enumerable: true,
    get: () => {
      text ??= readText(path);
      return text;
    },
  };
  const { result } = outcome;
  Object.defineProperty(result, 'source', late);
  if (result.output !== undefined) Object.defineProperty(result, 'output', late);
  return { file: Object.defineProperty({ ...chosen, source: '' }, 'source', late), result };
}

/** Of a file that went away there is nothing to show. */
function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
