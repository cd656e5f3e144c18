import { nodeWorld } from './node-world.ts';
import { run } from './run.ts';

/** Run the command in this process, which exits with its code. */
export async function runProcess(): Promise<void> {
  const code = await run(process.argv.slice(2), nodeWorld());
  // Output that failed has set it already.
  process.exitCode ||= code;
}
