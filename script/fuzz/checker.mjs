import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

/** Milliseconds after which a text counts as one that never ends: documents take some. */
const patience = 60_000;

/**
 * Check texts in a thread of its own, which is given up when a text takes too long.
 *
 * @param {string} source Address of the module with `documentFaults` and `loadFaults`.
 */
export function startChecker(source) {
  let worker = start();
  return { faultsOf, stop: () => worker.terminate() };

  async function faultsOf(text) {
    worker.postMessage(text);
    const timeout = AbortSignal.timeout(patience);
    try {
      const [faults] = await once(worker, 'message', { signal: timeout });
      return faults;
    } catch (error) {
      await worker.terminate();
      worker = start();
      return [timeout.aborted ? 'hang: takes more than a minute' : `crash: ${error.message}`];
    }
  }

  function start() {
    return new Worker(new URL('check-worker.mjs', import.meta.url), { workerData: source });
  }
}
