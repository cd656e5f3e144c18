import type { ConfigPath } from './config.ts';

/** What is wrong with a configuration, and where in it. */
export interface ConfigIssue {
  path: ConfigPath;
  /** Whether the place is the last key of the path, and not its value. */
  isKey?: boolean;
  message: string;
}
