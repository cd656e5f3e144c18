import type { FieldName } from '../../ast/nodes.ts';
import { expandTitles } from '../../outline/vocabulary/expand-titles.ts';
import { normalizeTitle } from '../../outline/vocabulary/normalize-title.ts';
import { fieldNames } from './field-names.ts';

/** Tell which fact a label announces, if its words are known. */
export function fieldName(label: string): FieldName | undefined {
  return names.get(normalizeTitle(label));
}

const names: ReadonlyMap<string, FieldName> = new Map(
  Object.entries(fieldNames).flatMap(([name, titles]) =>
    titles.flatMap(expandTitles).map((title): [string, FieldName] => [title, name as FieldName]),
  ),
);
