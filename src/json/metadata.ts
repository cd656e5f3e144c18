import { EXIT, visit } from 'unist-util-visit';
import type { Field, FieldName, Node, Timestamp } from '../ast/nodes.ts';
import { toLine, toText } from './plain-text.ts';
import type { Metadata } from './postmortem-document.ts';

/** Tell the facts that are stated of the document and the incident as a whole. */
export function toMetadata(fields: Field[]): Metadata {
  return {
    date: first('date', dateText),
    authors: all('authors'),
    owner: first('owner'),
    status: first('status'),
    severity: first('severity'),
    id: first('id'),
    services: all('services'),
    tags: all('tags'),
    fields: labelled(fields),
  };

  /** What the first field of that name that is filled in says. */
  function first(name: FieldName, toValue = valueText): string | null {
    const values = fields.filter((field) => field.name === name).map(toValue);
    return values.find((value) => value !== '') ?? null;
  }

  function all(name: FieldName): string[] {
    const named = fields.filter((field) => field.name === name);
    return [...new Set(named.flatMap((field) => listItems(valueText(field))))];
  }
}

/** The first of several fields with the same label counts. */
function labelled(fields: Field[]): Record<string, string> {
  const texts = new Map<string, string>();
  for (const field of fields) {
    const label = toLine(...field.children[0].children);
    if (!texts.has(label)) texts.set(label, valueText(field));
  }
  return Object.fromEntries(texts);
}

function valueText({ children: [, ...value] }: Field): string {
  return toText(...value);
}

function dateText(field: Field): string {
  let date: string | undefined;
  visit(field as Node, 'timestamp', (node) => {
    date = (node as Timestamp).date?.value;
    return date ? EXIT : undefined;
  });
  return date ?? valueText(field);
}

/** `Ana, Bo and Cy` are three. */
function listItems(text: string): string[] {
  return text
    .split(/[,;\n]| and /)
    .map((item) => item.trim())
    .filter((item) => item !== '');
}
