import { type Document, readDocuments } from '../../engine/documents.ts';
import { toJson } from '../../json/to-json.ts';
import { escapeJson } from '../../report/escape-control.ts';
import type { Arguments } from '../arguments.ts';
import { choose } from '../choose.ts';
import { readingFor } from '../reading.ts';
import { type ReportOutput, reportOutput } from '../report-output.ts';
import { onlyReport } from '../report-requests.ts';
import { UsageError } from '../usage-error.ts';
import type { World } from '../world.ts';

/**
 * `pm-lint parse [options] FILE...`: print what documents say as JSON.
 *
 * @returns Exit code.
 * @throws {ConfigError} What is configured makes no sense.
 * @throws {FileError} The output file cannot be written, a configuration cannot be read.
 * @throws {UsageError} There is no such format, no file, or more than one for the format.
 */
export async function parse(settings: Arguments, world: World): Promise<number> {
  const report = onlyReport(settings.reports);
  const format = choose('format', report.format, ['json', 'jsonl']);
  if (settings.operands.length === 0) throw new UsageError('Name a file to parse, or `-`');

  const reading = await readingFor(settings, world);
  const output = reportOutput(report, settings, world);
  const print = format === 'json' ? printOne : printEach;
  await print(readDocuments(settings.operands, reading), output);
  await output.end();
  return reading.complaints.count() > 0 ? 2 : 0;
}

/** One document, indented: two of them would be no JSON. */
async function printOne(documents: AsyncIterable<Document>, output: ReportOutput): Promise<void> {
  let first: Document | undefined;
  for await (const document of documents) {
    if (first) throw new UsageError('Several documents need `--format jsonl`');
    first = document;
  }
  if (first) output.write(`${print(first, 2)}\n`);
}

/** One document a line, as soon as it is read, as long as somebody listens. */
async function printEach(documents: AsyncIterable<Document>, output: ReportOutput): Promise<void> {
  for await (const document of documents) {
    if (output.isClosed()) return;
    output.write(`${print(document, 0)}\n`);
  }
}

function print({ tree, path }: Document, indent: number): string {
  return escapeJson(JSON.stringify(toJson(tree, { path }), null, indent));
}
