import type { Arguments } from './arguments.ts';
import { fileError } from './file-error.ts';
import type { World } from './world.ts';

/** Where the result of a command goes: the standard output, or the file that the user names. */
export interface ReportOutput {
  write: (text: string) => void;
  /** Whether nobody reads any more. */
  isClosed: () => boolean;
  /**
   * Call when all is written.
   *
   * @throws {FileError} The file cannot be written.
   */
  end: () => Promise<void>;
}

/** Open the output that the arguments ask for; a file is written at the end, as a whole. */
export function reportOutput({ outputFile }: Arguments, world: World): ReportOutput {
  if (outputFile === undefined) return { ...world.stdout, end: async () => {} };

  const parts: string[] = [];
  return {
    write: (text) => parts.push(text),
    isClosed: () => false,
    async end() {
      try {
        await world.writeFile(outputFile, parts.join(''));
      } catch (error) {
        throw fileError(outputFile, error);
      }
    },
  };
}
