import { ConfigError } from '../../lint/config-error.ts';

/** Mistakes in configuration files; each says where it is. */
export class ConfigFileError extends ConfigError {
  override name = 'ConfigFileError';
  readonly problems: readonly string[];

  constructor(...problems: [string, ...string[]]) {
    super(problems.join('\n'));
    this.problems = problems;
  }
}
