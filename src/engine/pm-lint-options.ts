import type { Config } from '../config/config.ts';
import type { LintResult } from '../lint/lint-result.ts';
import type { FileSystem } from './file-system.ts';

/** Makes text of results. */
export interface Formatter {
  format: (results: LintResult[]) => Promise<string>;
}

/** How to check files; the names are those of ESLint where they mean the same. */
export interface PmLintOptions {
  /** Absolute path of the folder from which paths count; that of the process when not given. */
  cwd?: string;
  /** Where files are; on this machine when not given. Its `cwd` is the one that counts. */
  fileSystem?: FileSystem;
  /** The only configuration file that counts; `true` for none at all. */
  overrideConfigFile?: string | true;
  /** What counts more than any configuration file. */
  overrideConfig?: Config;
  /** Whether comments in documents may switch rules off; they may when not given. */
  allowInlineConfig?: boolean;
  /** Whether ignore files count; they do when not given. */
  ignore?: boolean;
  /** Patterns of files to leave out, as in a `.gitignore`. */
  ignorePatterns?: readonly string[];
  /** Whether named files are taken like those of a directory: if they are postmortems. */
  onlyPostmortems?: boolean;
  /** Whether it is a failure when a directory or glob holds no postmortem; it is when not given. */
  errorOnUnmatchedPattern?: boolean;
  /** Whether safe fixes are made; `PmLint.outputFixes` writes them. */
  fix?: boolean;
  /** Whether the findings that the file of suppressions knows are held back. */
  applySuppressions?: boolean;
  /** That file, instead of `pm-lint-suppressions.json`. */
  suppressionsLocation?: string;
}
