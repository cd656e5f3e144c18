import type { Complaints } from '../../engine/complaints.ts';
import { type Document, readDocuments } from '../../engine/documents.ts';
import { replaceSource } from '../../engine/replace-source.ts';
import { type FormatResult, format as formatText } from '../../format/format.ts';
import type { FormatOptions } from '../../format/options.ts';
import { toZone } from '../../lint/to-zone.ts';
import { escapeLine } from '../../report/escape-control.ts';
import { plural } from '../../report/plural.ts';
import { unifiedDiff } from '../../report/unified-diff.ts';
import type { Arguments } from '../arguments.ts';
import { choose } from '../choose.ts';
import { styleFor } from '../color.ts';
import { readingFor } from '../reading.ts';
import { type ReportOutput, reportOutput } from '../report-output.ts';
import { onlyReport, type ReportRequest } from '../report-requests.ts';
import { UsageError } from '../usage-error.ts';
import type { World } from '../world.ts';

/**
 * `pm-lint format [options] FILE...`: write documents in canonical form.
 *
 * @returns Exit code: 1 where `--check` or `--diff` found documents that differ.
 * @throws {ConfigError} What is configured makes no sense.
 * @throws {FileError} The output file cannot be written, a configuration cannot be read.
 * @throws {UsageError} There is no such choice, or no file.
 */
export async function format(settings: Arguments, world: World): Promise<number> {
  if (settings.operands.length === 0) throw new UsageError('Name a file to format, or `-`');
  const options = readOptions(settings);
  const act = actions[modeOf(settings)];

  const reading = await readingFor(settings, world);
  const { complaints } = reading;
  const report = onlyReport(settings.reports);
  const output = reportOutput(report, settings, world);
  let changed = 0;
  for await (const document of readDocuments(settings.operands, reading)) {
    if (output.isClosed()) break;
    const result = formatText(document.source, { ...document.config.parseOptions, ...options });
    tell(document, result, complaints);
    if (result.changed) changed += 1;
    await act(document, result, { settings, world, complaints, report, output });
  }
  await output.end();
  return exitCode(changed, settings, complaints);
}

/** What is done with one document. */
type Act = (document: Document, result: FormatResult, context: Context) => void | Promise<void>;

interface Context {
  settings: Arguments;
  world: World;
  complaints: Complaints;
  report: ReportRequest;
  output: ReportOutput;
}

const actions: Record<'print' | 'write' | 'check' | 'diff', Act> = {
  print: (_, result, { output }) => output.write(result.output),
  check: (document, { changed }, { output }) => {
    if (changed) output.write(`${escapeLine(nameOf(document))}\n`);
  },
  diff: (document, result, { settings, world, report, output }) => {
    if (!result.changed) return;
    const isTerminal = report.outputFile === undefined && world.stdout.isTTY;
    const texts: [string, string] = [document.source, result.output];
    const style = styleFor(report, settings, world);
    output.write(unifiedDiff(nameOf(document), texts, { style, isTerminal }));
  },
  write: writeDocument,
};

async function writeDocument(
  { path, isStdin }: Document,
  result: FormatResult,
  { world, complaints, output }: Context,
): Promise<void> {
  if (isStdin || path === undefined) return output.write(result.output);
  if (!result.changed) return;
  await complaints.guard(path, () => replaceSource(path, result.output, world));
}

function modeOf({ fixing, formatting }: Arguments): keyof typeof actions {
  return fixing === 'diff' ? 'diff' : (formatting.mode ?? 'print');
}

const timelineForms = ['keep', 'list', 'table'] as const;
const zoneChoices = ['written', 'inherited', 'assumed'] as const;
const metadataPlaces = ['keep', 'front-matter'] as const;

function readOptions({ formatting }: Arguments): FormatOptions {
  const { timeline, zones, metadata, standardTitles, standardOrder } = formatting;
  return {
    timeline: choose('timeline', timeline, timelineForms),
    zones: choose('zones', zones, zoneChoices),
    toZone: toZone(formatting.toZone),
    metadata: choose('metadata', metadata, metadataPlaces),
    standardTitles,
    standardOrder,
  };
}

/** Say what could not be done. */
function tell(document: Document, { fault, kept }: FormatResult, complaints: Complaints): void {
  const name = nameOf(document);
  if (fault !== undefined) complaints.add(`${name}: is left as it is: ${fault}`);
  for (const { start, end } of kept) {
    const lines = start.line === end.line ? 'stays' : `to line ${end.line} stays`;
    complaints.note(`${name}:${start.line}: ${lines} as written: it would be read otherwise`);
  }
}

function nameOf({ path }: Document): string {
  return path ?? '<stdin>';
}

function exitCode(changed: number, settings: Arguments, complaints: Complaints): number {
  const mode = modeOf(settings);
  if (mode !== 'print') {
    const what = mode === 'write' ? 'formatted' : 'would change';
    complaints.note(`${plural(changed, 'file')} ${what}`);
  }
  if (complaints.count() > 0) return 2;
  return changed > 0 && (mode === 'check' || mode === 'diff') ? 1 : 0;
}
