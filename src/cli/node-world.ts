import { appendFileSync } from 'node:fs';
import { fileError } from '../engine/file-error.ts';
import { nodeFileSystem } from '../engine/node-file-system.ts';
import type { Output, World } from './world.ts';

/** The world of this process. */
export function nodeWorld(): World {
  return {
    ...nodeFileSystem(process.cwd()),
    now: () => performance.now(),
    env: process.env,
    stdout: output(process.stdout),
    stderr: output(process.stderr),
    readStdin,
    git: async (...call) =>
      (await import('../engine/git/run-git.ts')).gitOfMachine(process.env)(...call),
    ...(process.stdin.isTTY && { ask }),
    watch: async (...watched) => (await import('./watch-files.ts')).watchFiles(...watched),
    appendFile: (path, text) => appendFileSync(path, text),
  };
}

/** A reader that goes away early (`| head -1`) is no failure; a full disk is. */
function output(stream: NodeJS.WriteStream): Output {
  let isClosed = false;
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (!isClosed && error.code !== 'EPIPE') fail(error);
    isClosed = true;
  });
  return {
    isTTY: stream.isTTY === true,
    isClosed: () => isClosed || stream.errored != null,
    write: (text) => {
      if (!isClosed) stream.write(text);
    },
  };
}

function fail(error: NodeJS.ErrnoException): void {
  process.exitCode = 2;
  process.stderr.write(`pm-lint: ${fileError('output', error).message}\n`);
}

/** Loaded late: few runs ask anything. */
async function ask(question: string): Promise<string> {
  const { createInterface } = await import('node:readline/promises');
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    return await terminal.question(question);
  } finally {
    terminal.close();
  }
}

async function readStdin(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks);
}
