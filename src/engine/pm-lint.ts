import { resolve } from 'node:path';
import type { Config } from '../config/config.ts';
import { errorsOnly } from '../lint/errors-only.ts';
import type { LintResult } from '../lint/lint-result.ts';
import { plain } from '../report/reporter.ts';
import type { Rule } from '../rules/define-rule.ts';
import type { Listing } from './candidates.ts';
import { checkFiles } from './check-files.ts';
import { checkSource } from './check-source.ts';
import { noComplaints } from './complaints.ts';
import type { OverrideConfig } from './config/chains.ts';
import { createConfigs } from './config/configs.ts';
import { toConfig } from './config/to-config.ts';
import type { FileSystem } from './file-system.ts';
import { filesBeside } from './files-beside.ts';
import { createIgnoreFiles } from './ignore-files.ts';
import { loadReporter } from './load-reporter.ts';
import { nodeFileSystem } from './node-file-system.ts';
import { NotCheckedError } from './not-checked-error.ts';
import type { Formatter, PmLintOptions } from './pm-lint-options.ts';
import type { Reading } from './read-candidate.ts';
import { replaceSource } from './replace-source.ts';
import { pathFromRoot } from './repository-root.ts';
import { holdBack } from './suppressions.ts';
import { version } from './version.ts';

/**
 * Checks files as the command does: with the configuration, the ignore files and the plugins that
 * are there for each. Prints nothing, writes nothing but what `outputFixes` is given, and leaves
 * the process alone.
 */
export class PmLint {
  /** Version of pm-lint. */
  static get version(): string {
    return version();
  }

  readonly #options: PmLintOptions;
  readonly #fileSystem: FileSystem;
  readonly #reading: Omit<Listing & Reading, 'complaints'>;

  constructor(options: PmLintOptions = {}) {
    const fileSystem = fileSystemOf(options);
    const { ignore = true, ignorePatterns = [], overrideConfigFile: config } = options;
    const { onlyPostmortems = false, errorOnUnmatchedPattern = true } = options;
    const configs = {
      config: config === true ? undefined : config,
      lookUp: config !== true,
      inlineConfig: options.allowInlineConfig ?? true,
      override: options.overrideConfig && toOverride(options.overrideConfig),
    };
    this.#options = options;
    this.#fileSystem = fileSystem;
    this.#reading = {
      fileSystem,
      configOf: createConfigs(configs, fileSystem),
      ignoredBy: createIgnoreFiles({ ignore, ignorePatterns }, fileSystem),
      readStdin: () => Promise.reject(new Error('only the command reads it')),
      onlyPostmortems,
      errorOnUnmatchedPattern,
    };
  }

  /**
   * Check files, directories and globs.
   *
   * @returns A result for each document, in order.
   * @throws {ConfigError} What is configured makes no sense.
   * @throws {NotCheckedError} Something could not be checked; the error has the other results.
   */
  async lintFiles(patterns: string | readonly string[]): Promise<LintResult[]> {
    const problems: string[] = [];
    const complaints = noComplaints({ complain: (text) => problems.push(text), note: () => {} });
    const checking = { ...this.#reading, complaints, fix: this.#options.fix ?? false };
    const operands = typeof patterns === 'string' ? [patterns] : patterns;
    const { results } = await checkFiles([...new Set(operands)], checking);
    const kept = await this.#held(results);
    if (problems.length > 0) throw new NotCheckedError(problems, kept);
    return kept;
  }

  /**
   * Check a text.
   *
   * @param options
   *   `filePath` is where the text is from: it decides what is configured.
   * @returns One result; none where the configuration or an ignore file leaves the file out.
   * @throws {ConfigError} What is configured makes no sense.
   */
  async lintText(source: string, { filePath }: { filePath?: string } = {}): Promise<LintResult[]> {
    return this.#held(await this.#check(source, { filePath, fix: this.#options.fix ?? false }));
  }

  /**
   * Make the safe fixes of a text.
   *
   * @returns
   *   What is left to say; `output` is the fixed text. None where the file is left out, as for
   *   `lintText`.
   * @throws {ConfigError} What is configured makes no sense.
   */
  async fixText(source: string, { filePath }: { filePath?: string } = {}): Promise<LintResult[]> {
    return this.#held(await this.#check(source, { filePath, fix: true }));
  }

  /**
   * Tell all that is configured for a file, as one configuration.
   *
   * @returns Undefined where the file is left out.
   * @throws {ConfigError} What is configured makes no sense.
   */
  async calculateConfigForFile(path: string): Promise<Config | undefined> {
    if (await this.isPathIgnored(path)) return undefined;
    return toConfig(await this.#reading.configOf(path));
  }

  /** Tell whether the configuration or an ignore file leaves a file out. */
  async isPathIgnored(path: string): Promise<boolean> {
    const { given } = await this.#reading.configOf(path);
    return given.ignored !== undefined || (await this.#reading.ignoredBy(path)) !== undefined;
  }

  /**
   * Load a reporter: one of pm-lint's own, a file, or a package.
   *
   * @throws {ConfigError} There is none of that name.
   */
  async loadFormatter(name = 'stylish'): Promise<Formatter> {
    const report = await loadReporter(name, this.#fileSystem);
    const fromRoot = pathFromRoot(this.#fileSystem);
    return {
      format: async (results) => {
        const rules = await this.#rulesOf(results);
        return report(results, { style: plain, rules, version: version(), fromRoot });
      },
    };
  }

  /**
   * Write the fixes of results into their files.
   *
   * @param options What the results were made with: where their paths count from.
   * @throws {FileError} A file cannot be written.
   */
  static async outputFixes(
    results: readonly LintResult[],
    options: Pick<PmLintOptions, 'cwd' | 'fileSystem'> = {},
  ): Promise<void> {
    const fileSystem = fileSystemOf(options);
    for (const { filePath, fixed, output } of results) {
      if (fixed && output !== undefined) await replaceSource(filePath, output, fileSystem);
    }
  }

  /** The results with their errors only, as `--quiet` reports them. */
  static getErrorResults(results: readonly LintResult[]): LintResult[] {
    return results.map(errorsOnly).filter(({ errorCount }) => errorCount > 0);
  }

  async #check(
    source: string,
    { filePath, fix }: { filePath: string | undefined; fix: boolean },
  ): Promise<LintResult[]> {
    if (filePath !== undefined && (await this.isPathIgnored(filePath))) return [];
    const config = await this.#reading.configOf(filePath);
    const files = filesBeside(filePath, this.#fileSystem);
    const file = { path: filePath, isStdin: false, source, isSure: true, config };
    const outcome = checkSource(file, { fix, files });
    return 'result' in outcome ? [outcome.result] : [];
  }

  async #held(results: LintResult[]): Promise<LintResult[]> {
    const { applySuppressions = false, suppressionsLocation } = this.#options;
    if (!applySuppressions) return results;
    const options = { suppressionsLocation, passOnUnprunedSuppressions: true };
    return holdBack(results, options, { fileSystem: this.#fileSystem, complaints: silent });
  }

  async #rulesOf(results: readonly LintResult[]): Promise<Rule[]> {
    const rules = new Map<string, Rule>();
    for (const { filePath } of results) {
      for (const rule of (await this.#reading.configOf(filePath)).rules) rules.set(rule.name, rule);
    }
    return [...rules.values()];
  }
}

function fileSystemOf({ cwd = process.cwd(), fileSystem }: PmLintOptions): FileSystem {
  return fileSystem ?? nodeFileSystem(resolve(cwd));
}

const silent = noComplaints({ complain: () => {}, note: () => {} });

/** Messages name the key where a value is: `overrideConfig.rules.no-such`. */
function toOverride(config: Config): OverrideConfig {
  return { config, where: (path) => ['overrideConfig', ...path].join('.'), isUnchecked: true };
}
