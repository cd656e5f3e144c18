import type { Worker } from 'node:worker_threads';
import { FileError } from '../file-error.ts';
import { workerUrl } from '../worker-url.ts';
import type { Answer, Task, ThreadData } from './messages.ts';

/** Threads that check files, each one at a time: so it is known which file a thread died of. */
export interface Pool {
  /** How many threads there may be. */
  size: number;
  /** Rejects with a `FileError` where the thread came to an end before it had an answer. */
  ask: (task: Task) => Promise<Answer>;
  /** End all threads, whatever they do. */
  close: () => Promise<void>;
}

/** A task that waits for its answer. */
interface Job {
  task: Task;
  resolve: (answer: Answer) => void;
  reject: (error: Error) => void;
}

/** Prepare threads; each is started when there is work that no other is free for. */
export function createPool(size: number, data: ThreadData): Pool {
  const waiting: Job[] = [];
  const idle: Worker[] = [];
  const busy = new Map<Worker, Job>();

  return {
    size,
    ask: (task) =>
      new Promise((resolve, reject) => {
        waiting.push({ task, resolve, reject });
        assign();
      }),
    async close() {
      await Promise.all([...idle, ...busy.keys()].map((worker) => worker.terminate()));
    },
  };

  function assign(): void {
    const job = waiting[0];
    const worker = job && (idle.pop() ?? (busy.size < size ? start() : undefined));
    if (!worker) return;
    waiting.shift();
    busy.set(worker, job);
    worker.postMessage(job.task);
  }

  function start(): Worker {
    // Most runs need none, and wait for nothing.
    const { Worker } = process.getBuiltinModule('node:worker_threads');
    const worker = new Worker(workerUrl, { workerData: data });
    worker.on('message', (answer: Answer) => {
      const job = busy.get(worker);
      busy.delete(worker);
      idle.push(worker);
      job?.resolve(answer);
      assign();
    });
    worker.on('error', (error) => lose(worker, reasonOf(error)));
    worker.on('exit', (code) => lose(worker, `the thread that checked it ended with code ${code}`));
    return worker;
  }

  /** The others go on, and another thread takes the place of this one. */
  function lose(worker: Worker, reason: string): void {
    const job = busy.get(worker);
    busy.delete(worker);
    if (idle.includes(worker)) idle.splice(idle.indexOf(worker), 1);
    job?.reject(new FileError(`${job.task.path}: ${reason}`));
    assign();
  }
}

function reasonOf(error: NodeJS.ErrnoException): string {
  return error.code === 'ERR_WORKER_OUT_OF_MEMORY'
    ? 'checking it takes more memory than there is'
    : `the thread that checked it crashed: ${error.message}`;
}
