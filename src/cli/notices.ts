import type { Notices } from '../engine/complaints.ts';
import { escapeLine } from '../report/escape-control.ts';
import type { World } from './world.ts';

/** Tell it on the standard error; with `debug`, internal errors come with their stack. */
export function noticesOn({ stderr }: World, { debug }: { debug: boolean }): Notices {
  const note = (message: string) => stderr.write(`pm-lint: ${escapeLine(message)}\n`);
  return {
    note,
    complain(message, error) {
      note(message);
      if (debug && error?.stack) stderr.write(`${error.stack}\n`);
    },
  };
}
