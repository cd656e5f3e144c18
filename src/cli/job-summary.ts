import { fileError } from '../engine/file-error.ts';
import type { World } from './world.ts';

/**
 * Add to the summary of the job where GitHub runs it; elsewhere there is none.
 *
 * @param write Makes the text, in Markdown.
 * @throws {FileError} It cannot be written.
 */
export async function addToJobSummary(write: () => string, world: World): Promise<void> {
  const file = world.env.GITHUB_STEP_SUMMARY;
  if (!file) return;
  try {
    await world.appendFile(file, write());
  } catch (error) {
    throw fileError(file, error);
  }
}
