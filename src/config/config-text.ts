import type { ConfigPath } from './config.ts';
import { readJson } from './json-text.ts';
import { readYaml } from './yaml-text.ts';

/** Where something stands in a file; both count from 1. */
export interface Place {
  line: number;
  column: number;
}

/** What a configuration file says, and where it says what. */
export interface ConfigText {
  value: unknown;
  /** What is wrong with the text itself; then the value means nothing. */
  errors: Array<Place & { message: string }>;
  /** Where a value is, or its key; the nearest thing around it where there is no such thing. */
  locate: (path: ConfigPath, isKey?: boolean) => Place;
}

/** Read the text of a configuration file, by the end of its name: JSON with comments, or YAML. */
export function readConfigText(text: string, file: string): ConfigText {
  return /\.ya?ml$/i.test(file) ? readYaml(text) : readJson(text);
}
