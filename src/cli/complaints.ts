import { escapeLine } from '../report/escape-control.ts';
import { FileError } from './file-error.ts';
import type { World } from './world.ts';

/** Tells the user, at once and on the standard error, what could not be done, and counts it. */
export interface Complaints {
  count: () => number;
  add: (message: string) => void;
  /** Do something for one path; what it throws is told, so that the other paths still get done. */
  guard: <Value>(path: string, act: () => Value | Promise<Value>) => Promise<Value | undefined>;
}

/** Start without any complaint. With `debug`, internal errors come with their stack. */
export function noComplaints({ stderr }: World, { debug }: { debug: boolean }): Complaints {
  let count = 0;
  const add = (message: string) => {
    count += 1;
    stderr.write(`pm-lint: ${escapeLine(message)}\n`);
  };
  return {
    count: () => count,
    add,
    async guard(path, act) {
      try {
        return await act();
      } catch (error) {
        const { message, stack } = error as Error;
        add(error instanceof FileError ? message : `internal error in ${path}: ${message}`);
        if (debug && stack) stderr.write(`${stack}\n`);
        return undefined;
      }
    },
  };
}
