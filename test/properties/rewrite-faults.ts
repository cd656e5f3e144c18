import * as library from '../../src/index.ts';
import { messageFaults, strictly } from './lint-faults.ts';

/** Fixes that bring others: of what is fixed, nothing is left to be fixed. */
export function fixFaults(text: string): string[] {
  const { output, messages } = library.fix(text, strictly);
  const again = library.fix(output, strictly);
  return [
    ...messages.flatMap((message) => messageFaults(message, output)),
    ...(again.fixed ? [`made again it changes more: ${firstChange(output, again.output)}`] : []),
  ];
}

/** A canonical form that has another; where the library has such a form. */
export function formatFaults(text: string): string[] {
  const { format } = library as { format?: (text: string) => { output: string } };
  if (!format) return [];
  const { output } = format(text);
  const again = format(output).output;
  return again === output ? [] : [`made again it changes more: ${firstChange(output, again)}`];
}

/** The first line that differs, of both. */
function firstChange(before: string, after: string): string {
  const [old, young] = [before, after].map((text) => text.split('\n')) as [string[], string[]];
  const index = old.findIndex((line, at) => line !== young[at]);
  return [old[index], young[index]].map((line) => JSON.stringify(line ?? '')).join(' -> ');
}
