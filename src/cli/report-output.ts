import { fileError } from '../engine/file-error.ts';
import type { Arguments } from './arguments.ts';
import type { ReportRequest } from './report-requests.ts';
import type { Output, World } from './world.ts';

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

/** Open the output that a report asks for; a file is written at the end, as a whole. */
export function reportOutput(
  { outputFile }: ReportRequest,
  settings: Arguments,
  world: World,
): ReportOutput {
  if (outputFile === undefined) return { ...reportStream(settings, world), end: async () => {} };

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

/** Where a report goes that goes to no file: a text that is fixed on its way takes the output. */
export function reportStream({ fixing, operands }: Arguments, { stdout, stderr }: World): Output {
  return fixing === 'write' && operands.includes('-') ? stderr : stdout;
}
