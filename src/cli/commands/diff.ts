import { checkFiles } from '../../engine/check-files.ts';
import { plural } from '../../report/plural.ts';
import { unifiedDiff } from '../../report/unified-diff.ts';
import type { Arguments } from '../arguments.ts';
import { checkingFor } from '../checking.ts';
import { styleFor } from '../color.ts';
import { operandsOf } from '../reading.ts';
import { reportOutput } from '../report-output.ts';
import { onlyReport } from '../report-requests.ts';
import type { World } from '../world.ts';

/**
 * `pm-lint --diff`: show what `--fix` would change.
 *
 * @returns Exit code: 1 where anything would change.
 * @throws {ConfigError} What is configured makes no sense.
 * @throws {FileError} The output cannot be written, a configuration cannot be read.
 */
export async function diff(settings: Arguments, world: World): Promise<number> {
  const checking = await checkingFor(settings, world);
  const report = onlyReport(settings.reports);
  const output = reportOutput(report, settings, world);
  const style = styleFor(report, settings, world);
  const isTerminal = report.outputFile === undefined && world.stdout.isTTY;
  let changed = 0;

  await checkFiles(operandsOf(settings), checking, ({ file, result }) => {
    const { output: fixed = file.source } = result;
    if (result.fixed) {
      const texts: [string, string] = [file.source, fixed];
      output.write(unifiedDiff(result.filePath, texts, { style, isTerminal }));
      changed += 1;
    }
    return result;
  });
  await output.end();
  checking.complaints.note(`${plural(changed, 'file')} would change`);
  if (checking.complaints.count() > 0) return 2;
  return changed > 0 ? 1 : 0;
}
