import { Ajv, type ValidateFunction } from 'ajv';
import type { Schema } from './config-schema.ts';

/** Compile a schema of configurations; options of rules may have keywords of other tools. */
export function compileSchema(schema: Schema): ValidateFunction {
  return new Ajv({ allErrors: true, strict: false, verbose: true }).compile(schema);
}
