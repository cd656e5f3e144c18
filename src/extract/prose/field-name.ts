import type { FieldName } from '../../ast/nodes.ts';
import { foldTitles, normalizeTitle } from '../../outline/vocabulary/normalize-title.ts';
import { patternsOf } from '../vocabulary/index.ts';
import { fieldNames } from './field-names.ts';

/** Tell which fact a label announces, if its words are known. */
export function fieldName(label: string): FieldName | undefined {
  return names.get(normalizeTitle(label));
}

const known = Object.keys(fieldNames) as Array<keyof typeof fieldNames>;

/** English comes last in the list and so before the others: `id` in it is no other's. */
const names: ReadonlyMap<string, FieldName> = new Map([
  ...known.flatMap((name) =>
    named(
      name,
      patternsOf(({ fields }) => fields[name]),
    ),
  ),
  ...known.flatMap((name) => named(name, fieldNames[name])),
]);

function named(name: FieldName, patterns: readonly string[]): Array<[string, FieldName]> {
  return patterns.flatMap(foldTitles).map((title) => [title, name]);
}
