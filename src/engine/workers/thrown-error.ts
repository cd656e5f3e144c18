import { ConfigError } from '../../lint/config-error.ts';
import { ConfigFileError } from '../config/config-file-error.ts';
import { FileError } from '../file-error.ts';

/** An error as it goes from one thread to another, where it would lose its class. */
export interface ThrownError {
  kind: 'config' | 'config-file' | 'file' | 'other';
  message: string;
  problems: readonly string[];
  stack: string | undefined;
}

/** Describe what was thrown. */
export function describeError(error: unknown): ThrownError {
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  const problems = error instanceof ConfigFileError ? error.problems : [];
  return { kind: kindOf(error), message, problems, stack };
}

/** Make the error again. */
export function toError({ kind, message, problems, stack }: ThrownError): Error {
  const [first = message, ...others] = problems;
  if (kind === 'config-file') return new ConfigFileError(first, ...others);
  if (kind === 'config') return new ConfigError(message);
  if (kind === 'file') return new FileError(message);
  return Object.assign(new Error(message), stack !== undefined && { stack });
}

function kindOf(error: unknown): ThrownError['kind'] {
  if (error instanceof ConfigFileError) return 'config-file';
  if (error instanceof ConfigError) return 'config';
  return error instanceof FileError ? 'file' : 'other';
}
