import { UsageError } from './usage-error.ts';

/** One report that is asked for. */
export interface ReportRequest {
  format?: string;
  /** Where it goes; the standard output where there is none. */
  outputFile?: string;
}

/**
 * Read `-f json -o a.json -f stylish` as two reports: a format begins the next one where the last
 * has a format already, and so does a file.
 */
export function withFormat(requests: readonly ReportRequest[], format: string): ReportRequest[] {
  return added(requests, { format });
}

/** As `withFormat`, for `-o`. */
export function withOutputFile(
  requests: readonly ReportRequest[],
  outputFile: string,
): ReportRequest[] {
  return added(requests, { outputFile });
}

/**
 * Check that reports do not get in each other's way.
 *
 * @throws {UsageError} Two go to the same place, or a file has no format among several.
 */
export function checkReports(requests: readonly ReportRequest[]): void {
  const places = new Set<string | undefined>();
  for (const { format, outputFile } of requests) {
    if (places.has(outputFile)) {
      throw new UsageError(
        outputFile === undefined
          ? `\`-f ${format}\` is one report too many for the standard output: add \`-o FILE\` behind it`
          : `\`-o ${outputFile}\` is there twice`,
      );
    }
    if (format === undefined && requests.length > 1) {
      throw new UsageError(`\`-o ${outputFile}\` has no \`-f\` of its own: put one before it`);
    }
    places.add(outputFile);
  }
}

/**
 * The only report of a command that can make no more.
 *
 * @throws {UsageError} More are asked for.
 */
export function onlyReport([first = {}, second]: readonly ReportRequest[]): ReportRequest {
  if (second) throw new UsageError('Only one `-f` and one `-o` can be given here');
  return first;
}

function added(requests: readonly ReportRequest[], part: ReportRequest): ReportRequest[] {
  const last = requests.at(-1);
  const isTaken = !last || Object.keys(part).some((key) => key in last);
  return isTaken ? [...requests, part] : [...requests.slice(0, -1), { ...last, ...part }];
}
