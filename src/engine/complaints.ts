import { ConfigError } from '../lint/config-error.ts';
import { FileError } from './file-error.ts';

/** Tells what could not be done, at once, and counts it. */
export interface Complaints {
  count: () => number;
  add: (message: string, error?: Error) => void;
  /** Tell what is worth knowing and no failure. */
  note: (message: string) => void;
  /**
   * Do something for one path; what it throws is told, so that the other paths still get done. What
   * is configured wrongly concerns them too, and is thrown.
   */
  guard: <Value>(path: string, act: () => Value | Promise<Value>) => Promise<Value | undefined>;
}

/** How complaints reach the user. */
export interface Notices {
  /** Told of each thing that could not be done; with the error where it is one of pm-lint's own. */
  complain: (message: string, error?: Error) => void;
  note: (message: string) => void;
}

/** Start without any complaint. */
export function noComplaints({ complain, note }: Notices): Complaints {
  let count = 0;
  const add: Complaints['add'] = (message, error) => {
    count += 1;
    complain(message, error);
  };
  return {
    count: () => count,
    add,
    note,
    async guard(path, act) {
      try {
        return await act();
      } catch (error) {
        if (error instanceof ConfigError) throw error;
        add(...toComplaint(path, error as Error));
        return undefined;
      }
    },
  };
}

/** What there is to say of an error, and the error itself where nobody could expect it. */
export function toComplaint(path: string, error: Error): [message: string, error?: Error] {
  if (error instanceof FileError) return [error.message];
  return [`internal error in ${path}: ${error.message}`, error];
}
