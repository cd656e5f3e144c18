import type { Question } from '../check-watched.ts';
import type { ConfigOptions } from '../config/configs.ts';
import type { LeanOutcome } from '../lean-outcome.ts';
import type { SourceFile } from '../read-candidate.ts';
import type { ThrownError } from './thrown-error.ts';

/** What a thread is started with. */
export interface ThreadData {
  cwd: string;
  fix: boolean;
  options: PlainOptions;
}

/** A file that a thread is to check; it finds out itself what is configured for it. */
export type Task = Omit<SourceFile, 'config'>;

/** What a thread says of a file. */
export type Answer = { outcome: LeanOutcome; asked: Question[] } | { thrown: ThrownError };

/** What configurations are looked up by, without functions, which no other thread can be told. */
export interface PlainOptions extends Omit<ConfigOptions, 'override'> {
  override:
    | { config: NonNullable<ConfigOptions['override']>['config']; origins: Origins }
    | undefined;
}

/** Where the values of a configuration are written, by key. */
type Origins = Record<string, string>;

/** Turn options into what can be told. */
export function toPlain({ override, ...options }: ConfigOptions): PlainOptions {
  return {
    ...options,
    override: override && { config: override.config, origins: originsOf(override) },
  };
}

/** The options that were told. */
export function fromPlain({ override, ...options }: PlainOptions): ConfigOptions {
  if (!override) return options;
  const { config, origins } = override;
  return { ...options, override: { config, where: ([key]) => origins[`${key}`] ?? `${key}` } };
}

function originsOf({ config, where }: NonNullable<ConfigOptions['override']>): Origins {
  return Object.fromEntries(Object.keys(config).map((key) => [key, where([key])]));
}
