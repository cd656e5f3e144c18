import type { Arguments } from '../arguments.ts';
import { noticesOn } from '../notices.ts';
import { operandsOf } from '../reading.ts';
import { UsageError } from '../usage-error.ts';
import type { World } from '../world.ts';
import { lint } from './lint.ts';

/** Programs write a file in several goes. In milliseconds. */
const settling = 100;

/**
 * `pm-lint --watch`: check, and check again whenever something changes, until the process is
 * stopped. Configurations are read anew each time, but for those that are programs.
 *
 * @returns Exit code of the last check, if there is an end.
 * @throws {UsageError} There is nothing that could change.
 */
export async function watch(settings: Arguments, world: World): Promise<number> {
  const operands = operandsOf(settings);
  if (operands.includes('-')) {
    throw new UsageError('`--watch` looks at files, and `-` is none');
  }
  const { note } = noticesOn(world, settings);
  let code = 2;
  let running: Promise<void> | undefined;
  let isStale = true;
  const changes = await world.watch(operands, settling, () => {
    isStale = true;
    running ??= checkUntilFresh();
  });
  running = checkUntilFresh();
  await changes.closed;
  await running;
  return code;

  async function checkUntilFresh(): Promise<void> {
    while (isStale) {
      isStale = false;
      if (world.stdout.isTTY) world.stdout.write('\u001b[2J\u001b[H');
      try {
        code = await lint(settings, world);
      } catch (error) {
        // A configuration that is being written makes no sense for a moment.
        note((error as Error).message);
      }
      note('waiting for changes');
    }
    running = undefined;
  }
}
