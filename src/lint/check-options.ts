import type { Rule } from '../rules/define-rule.ts';
import { ConfigError } from './config-error.ts';
import { didYouMean } from './did-you-mean.ts';

/** What is looked at of the JSON Schema of an option; the full check is the editor's. */
interface OptionSchema {
  type?: string;
  enum?: unknown[];
  minimum?: number;
  items?: OptionSchema;
  properties?: Record<string, OptionSchema>;
  patternProperties?: object;
  additionalProperties?: unknown;
}

/**
 * Check the options that a user gives to a rule against the rule's schema.
 *
 * @throws {ConfigError} The rule takes no options, has no option of that name, or another type of value.
 */
export function checkOptions(rule: Rule, options: object): void {
  if (!rule.options) throw new ConfigError(`Rule \`${rule.name}\` takes no options`);
  if (!isType(options, 'object')) {
    throw new ConfigError(`Rule \`${rule.name}\` takes its options as an object`);
  }

  const schema: OptionSchema = rule.options.schema;
  const { properties = {} } = schema;
  const names = [...new Set([...Object.keys(properties), ...Object.keys(rule.options.defaults)])];
  for (const [name, value] of Object.entries(options)) {
    if (!names.includes(name) && !isOpen(schema)) throw unknownOption(rule, name, names);
    const wish = unmet(value, Object.hasOwn(properties, name) ? properties[name] : undefined);
    if (wish) throw new ConfigError(`Option \`${name}\` of rule \`${rule.name}\` must be ${wish}`);
  }
}

/** Whether the schema itself says that there may be options of other names. */
function isOpen({ patternProperties, additionalProperties = false }: OptionSchema): boolean {
  return patternProperties !== undefined || additionalProperties !== false;
}

/** What the value would have to be; nothing when it is. */
function unmet(value: unknown, schema: OptionSchema | undefined): string | undefined {
  if (!schema) return undefined;
  if (schema.enum && !schema.enum.includes(value)) {
    return `one of ${schema.enum.map((known) => `\`${known}\``).join(', ')}`;
  }
  if (schema.type && !isType(value, schema.type)) return article(schema.type);
  if (schema.minimum !== undefined && Number(value) < schema.minimum) {
    return `${schema.minimum} or more`;
  }
  const item = Array.isArray(value) && value.map((each) => unmet(each, schema.items)).find(Boolean);
  return item ? `a list, each ${item}` : undefined;
}

function isType(value: unknown, type: string): boolean {
  if (type === 'array') return Array.isArray(value);
  if (type === 'integer') return Number.isInteger(value);
  if (type === 'object')
    return typeof value === 'object' && value !== null && !Array.isArray(value);
  return typeof value === type;
}

function article(type: string): string {
  return `${/^[aio]/.test(type) ? 'an' : 'a'} ${type}`;
}

function unknownOption(rule: Rule, name: string, names: string[]): ConfigError {
  return new ConfigError(
    `Rule \`${rule.name}\` has no option \`${name}\`${didYouMean(name, names)}`,
  );
}
