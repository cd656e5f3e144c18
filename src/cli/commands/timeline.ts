import { type Document, readDocuments } from '../../engine/documents.ts';
import { FileError } from '../../engine/file-error.ts';
import { toJson } from '../../json/to-json.ts';
import { timelineToMermaid } from '../../picture/mermaid.ts';
import { timelineToSvg } from '../../picture/svg.ts';
import type { Arguments } from '../arguments.ts';
import { choose } from '../choose.ts';
import { readingFor } from '../reading.ts';
import { reportOutput } from '../report-output.ts';
import { onlyReport, type ReportRequest } from '../report-requests.ts';
import { UsageError } from '../usage-error.ts';
import type { World } from '../world.ts';

const forms = { mermaid: timelineToMermaid, svg: timelineToSvg };

/**
 * `pm-lint timeline [options] FILE`: draw the incident that a document tells of.
 *
 * @returns Exit code.
 * @throws {ConfigError} What is configured makes no sense.
 * @throws {FileError} There is nothing to draw, the output file cannot be written, a configuration
 *   cannot be read.
 * @throws {UsageError} There is no such format, or not one document.
 */
export async function timeline(settings: Arguments, world: World): Promise<number> {
  const report = onlyReport(settings.reports);
  const format = choose('format', report.format ?? formatOf(report), ['mermaid', 'svg']);
  const document = await readOne(settings, world);
  if (!document) return 2;

  const picture = forms[format](toJson(document.tree, { path: document.path }));
  if (picture === undefined) {
    const name = document.path ?? 'standard input';
    throw new FileError(`${name}: nothing to draw: no timeline, and no start, detection or end`);
  }
  const output = reportOutput(report, settings, world);
  output.write(picture);
  await output.end();
  return 0;
}

const tooMany = 'Name one file: a picture is of one incident';

/** What the name of the output file says: a diagram in a file `.svg` would be no picture. */
function formatOf({ outputFile }: ReportRequest): string | undefined {
  return outputFile?.toLowerCase().endsWith('.svg') ? 'svg' : undefined;
}

/** @returns Nothing where it cannot be read, or is ignored; that is told then. */
async function readOne(settings: Arguments, world: World): Promise<Document | undefined> {
  if (settings.operands.length === 0) throw new UsageError('Name a file to draw, or `-`');
  if (settings.operands.length > 1) throw new UsageError(tooMany);
  const reading = await readingFor(settings, world);
  const onPassedOver = (path: string, reasons: readonly string[]) =>
    reading.complaints.add(`${path}: passed over: ${reasons.join(', ')}`);

  let first: Document | undefined;
  for await (const document of readDocuments(settings.operands, { ...reading, onPassedOver })) {
    if (first) throw new UsageError(tooMany);
    first = document;
  }
  return first;
}
