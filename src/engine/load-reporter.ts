import { didYouMean } from '../lint/did-you-mean.ts';
import type { LintResult } from '../lint/lint-result.ts';
import { isReporterName, reporterNames, reporters } from '../report/index.ts';
import type { ReportContext } from '../report/reporter.ts';
import { ConfigFileError } from './config/config-file-error.ts';
import { importDefault } from './config/import-default.ts';
import { resolveReference } from './config/resolve-reference.ts';
import type { FileSystem } from './file-system.ts';

/** A reporter of whoever; it may take its time. */
export type AnyReporter = (
  results: LintResult[],
  context: ReportContext,
) => string | Promise<string>;

/**
 * Load a reporter: one of pm-lint's own by name, a file (`./reporters/team.js`), or a package.
 *
 * @throws {ConfigFileError} There is none of that name, or it exports no function by default.
 */
export async function loadReporter(name: string, fileSystem: FileSystem): Promise<AnyReporter> {
  if (isReporterName(name)) return reporters[name]();
  const reference = await resolveReference(name, fileSystem.cwd, fileSystem);
  if (typeof reference === 'string') throw unknown(name, reference);

  const reporter = await importDefault(reference.path, fileSystem);
  if (typeof reporter === 'function') return reporter as AnyReporter;
  throw new ConfigFileError(`\`${name}\` is no reporter: it exports no function by default`);
}

/** Who writes a path or a scope means a module, others a format. */
function unknown(name: string, reason: string): ConfigFileError {
  if (/^[.@]|[/\\]/.test(name)) return new ConfigFileError(`Format \`${name}\`: ${reason}`);
  const all = reporterNames.map((each) => `\`${each}\``).join(', ');
  const hint = didYouMean(name, reporterNames) || ` (there are ${all})`;
  return new ConfigFileError(`There is no format \`${name}\`${hint}`);
}
