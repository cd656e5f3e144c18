/** Generate the JSON Schema of configuration files, with every rule and its options. */
export function generateConfigSchema({ publishedSchema, rules }, { write }) {
  write('schema/config.schema.json', `${JSON.stringify(publishedSchema(rules), undefined, 2)}\n`);
}
