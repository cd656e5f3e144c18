import type { ErrorObject, ValidateFunction } from 'ajv';
import { validate as isDocument } from './document-validator.ts';
import type { PostmortemDocument } from './postmortem-document.ts';

/** One way in which a value is not a document of the schema. */
export interface SchemaError {
  /** JSON pointer to the value at fault; empty for the whole. */
  path: string;
  message: string;
}

export type Validation =
  | { valid: true; document: PostmortemDocument }
  | { valid: false; errors: SchemaError[] };

/**
 * Check whether a value is a document of `schema/postmortem.schema.json`.
 *
 * @param value Anything, such as what `JSON.parse` gives.
 * @returns The same value as a document, or everything that is wrong with it. Nothing is thrown.
 */
export function validate(value: unknown): Validation {
  const check = isDocument as ValidateFunction<PostmortemDocument>;
  if (check(value)) return { valid: true, document: value };
  return { valid: false, errors: (check.errors ?? []).filter(isTelling).map(toSchemaError) };
}

/** Where a value may be null, ajv adds to what is wrong with it that it is not null. */
function isTelling({ keyword, params }: ErrorObject): boolean {
  return keyword !== 'anyOf' && !(keyword === 'type' && params.type === 'null');
}

function toSchemaError({
  instancePath,
  message = 'is not valid',
  params,
}: ErrorObject): SchemaError {
  const allowed = params.allowedValues ? `: ${params.allowedValues.join(', ')}` : '';
  const stranger = params.additionalProperty ? `: ${params.additionalProperty}` : '';
  return { path: instancePath, message: message + allowed + stranger };
}
