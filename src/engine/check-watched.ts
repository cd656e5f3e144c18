import type { FileAccess } from '../rules/define-rule.ts';
import { type CheckOptions, checkSource, type Outcome } from './check-source.ts';
import type { FileSystem } from './file-system.ts';
import { filesBeside } from './files-beside.ts';
import type { SourceFile } from './read-candidate.ts';

/** What became of a file, and what that depends on besides its text and its configuration. */
export interface WatchedOutcome {
  outcome: Outcome;
  asked: Question[];
}

/** Whether a path beside the document was there when a rule asked. */
export type Question = [path: string, exists: boolean];

/** How to check, and where other files are. */
export interface Watching extends Pick<CheckOptions, 'fix' | 'clock'> {
  fileSystem: FileSystem;
}

/** Check a file as `checkSource` does, and note which other files its rules ask for. */
export function checkWatched(
  file: SourceFile,
  { fix, clock, fileSystem }: Watching,
): WatchedOutcome {
  const answers = new Map<string, boolean>();
  const files = filesBeside(file.path, fileSystem);
  const outcome = checkSource(file, { fix, clock, files: files && watch(files, answers) });
  return { outcome, asked: [...answers] };
}

function watch({ exists }: FileAccess, answers: Map<string, boolean>): FileAccess {
  return {
    exists(path) {
      const answer = exists(path);
      answers.set(path, answer);
      return answer;
    },
  };
}
