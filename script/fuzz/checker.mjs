import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Milliseconds after which a text counts as one that never ends: documents take some. */
const patience = 60_000;

/**
 * Check texts in a process of its own, which is given up when a text takes too long, and which may
 * end: V8 does not always throw.
 *
 * @param {string} source Address of the module with `documentFaults` and `loadFaults`.
 */
export function startChecker(source) {
  let child = start();
  return { faultsOf, stop: () => child.kill() };

  async function faultsOf(text) {
    const faults = await answer(text);
    if (Array.isArray(faults)) return faults;
    child.kill('SIGKILL');
    child = start();
    return [faults];
  }

  function answer(text) {
    return new Promise((resolve) => {
      const timer = setTimeout(() => settle('hang: takes more than a minute'), patience);
      const ended = () => settle('crash: ends the process');
      const settle = (result) => {
        clearTimeout(timer);
        child.off('message', settle).off('exit', ended);
        resolve(result);
      };
      child.once('message', settle).once('exit', ended);
      child.send(text);
    });
  }

  function start() {
    const path = fileURLToPath(new URL('check-process.mjs', import.meta.url));
    return fork(path, [source], { serialization: 'advanced' });
  }
}
