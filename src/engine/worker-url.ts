/**
 * The module that threads run. In the bundle this file is in a chunk, as deep as it is here: only
 * paths from one folder below the top hold in both.
 */
export const workerUrl = new URL('../engine/workers/worker.js', import.meta.url);
