// Runs in a thread of its own: checks the files that it is told of, one after the other.

import { parentPort, workerData } from 'node:worker_threads';
import { checkWatched } from '../check-watched.ts';
import { createConfigs } from '../config/configs.ts';
import { toLean } from '../lean-outcome.ts';
import { nodeFileSystem } from '../node-file-system.ts';
import { type Answer, fromPlain, type Task, type ThreadData } from './messages.ts';
import { describeError } from './thrown-error.ts';

const { cwd, fix, options } = workerData as ThreadData;
const fileSystem = nodeFileSystem(cwd);
const configOf = createConfigs(fromPlain(options), fileSystem);

parentPort?.on('message', async (task: Task) => parentPort?.postMessage(await answer(task)));

async function answer(task: Task): Promise<Answer> {
  try {
    const file = { ...task, config: await configOf(task.path) };
    const { outcome, asked } = checkWatched(file, { fix, fileSystem });
    return { outcome: toLean(outcome, task.source), asked };
  } catch (error) {
    return { thrown: describeError(error) };
  }
}
