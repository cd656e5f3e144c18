import { plural } from '../../report/plural.ts';
import { unifiedDiff } from '../../report/unified-diff.ts';
import type { Arguments } from '../arguments.ts';
import { fixDocument } from '../check-document.ts';
import { checkDocuments } from '../check-documents.ts';
import { styleFor } from '../color.ts';
import { noComplaints } from '../complaints.ts';
import { reportOutput } from '../report-output.ts';
import type { World } from '../world.ts';

/**
 * `pm-lint --diff`: show what `--fix` would change.
 *
 * @returns Exit code: 1 where anything would change.
 * @throws {ConfigError} What is configured makes no sense.
 * @throws {FileError} The output cannot be written, a configuration cannot be read.
 */
export async function diff(settings: Arguments, world: World): Promise<number> {
  const complaints = noComplaints(world, settings);
  const checking = { world, complaints };
  const output = reportOutput(settings, world);
  const style = styleFor(settings, world);
  const isTerminal = settings.outputFile === undefined && world.stdout.isTTY;
  let changed = 0;

  await checkDocuments(settings, checking, (document) => {
    const result = fixDocument(document, checking);
    if (result.fixed) {
      const texts: [string, string] = [document.source, result.output];
      output.write(unifiedDiff(result.filePath, texts, { style, isTerminal }));
      changed += 1;
    }
    return result;
  });
  await output.end();
  world.stderr.write(`pm-lint: ${plural(changed, 'file')} would change\n`);
  if (complaints.count() > 0) return 2;
  return changed > 0 ? 1 : 0;
}
