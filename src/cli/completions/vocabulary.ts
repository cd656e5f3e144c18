import { reporterNames } from '../../report/index.ts';
import { rules } from '../../rules/index.ts';
import { type Command, commands, type Option, optionTable } from '../option-table.ts';

/** What can be completed, apart from how a shell is told. */
export interface Vocabulary {
  commands: readonly string[];
  options: ReadonlyArray<Option & { choices: readonly string[] | 'files' | undefined }>;
  /** What a command takes that is no file. */
  operands: Partial<Record<Command, readonly string[]>>;
}

/** All words of the command line. */
export function vocabulary(): Vocabulary {
  return {
    commands,
    options: optionTable.map((option) => ({ ...option, choices: choices(option) })),
    operands: { explain: rules.map(({ name }) => name), completions: shells },
  };
}

/** The shells that can be told. */
export const shells = ['bash', 'zsh', 'fish'] as const;

/** Values of an option that are known. */
const known: Record<string, readonly string[]> = {
  audience: ['internal', 'public'],
  format: reporterNames,
  preset: ['minimal', 'recommended', 'strict'],
};

function choices({ name, value }: Option): readonly string[] | 'files' | undefined {
  return known[name] ?? (value === 'FILE' ? 'files' : undefined);
}
