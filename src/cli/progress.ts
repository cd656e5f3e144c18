import type { Output, World } from './world.ts';

/** Nobody wonders before that. In milliseconds. */
const patience = 1000;

/** The eye sees no more. In milliseconds. */
const pause = 100;

/** Tells somebody at a terminal how far a long run is. */
export interface Progress {
  tell: (done: number, total: number) => void;
  /** Wipe what was told. */
  clear: () => void;
  /** The standard error for all else, which takes the place of what was told. */
  stderr: Output;
}

/** Tell it on the standard error where that is a terminal, else nowhere. */
export function progressOn({ stderr, now, env }: World): Progress {
  if (!stderr.isTTY || env.CI) return { tell: () => {}, clear: () => {}, stderr };
  const start = now();
  let last = start;
  let isShown = false;

  return {
    tell(done, total) {
      const time = now();
      if (time - start < patience || time - last < pause) return;
      last = time;
      isShown = true;
      stderr.write(`\r\u001b[K${done} of ${total} files`);
    },
    clear,
    stderr: {
      ...stderr,
      write(text) {
        clear();
        stderr.write(text);
      },
    },
  };

  function clear(): void {
    if (isShown) stderr.write('\r\u001b[K');
    isShown = false;
  }
}
