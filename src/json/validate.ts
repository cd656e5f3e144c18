import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import type { PostmortemDocument } from './postmortem-document.ts';
import { schema } from './schema.ts';

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
  compiled ??= compileSchema();
  if (compiled(value)) return { valid: true, document: value };
  return { valid: false, errors: (compiled.errors ?? []).filter(isTelling).map(toSchemaError) };
}

/** Compiling takes longer than reading many documents: only who validates pays. */
let compiled: ValidateFunction<PostmortemDocument> | undefined;

function compileSchema(): ValidateFunction<PostmortemDocument> {
  return new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile<PostmortemDocument>(
    schema,
  );
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
