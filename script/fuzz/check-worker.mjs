// Answers each text with its faults.

import { parentPort, workerData } from 'node:worker_threads';

const { documentFaults, loadFaults } = await import(workerData);

parentPort.on('message', async (text) => {
  parentPort.postMessage([...(await documentFaults(text)), ...loadFaults(text)]);
});
