import type { RuleSetting } from '../lint/config.ts';
import { UsageError } from './usage-error.ts';

/**
 * Read `name: off` or `name: [warn, {max: 3}]`; several are parted by commas.
 *
 * @returns Settings by rule name; whether they make sense is for `resolveConfig` to say.
 * @throws {UsageError} The text is none of that.
 */
export function readRuleSettings(text: string): Record<string, RuleSetting> {
  const settings = flow(`{${text}}`);
  if (settings === undefined || Object.keys(settings).length === 0) {
    throw new UsageError(
      `Cannot read \`--rule '${text}'\`: write \`--rule 'name: off'\` or \`--rule 'name: [warn, {max: 3}]'\``,
    );
  }
  return settings as Record<string, RuleSetting>;
}

const token = /"(?:[^"\\]|\\.)*"|'[^']*'|[^\s,:[\]{}"']+/g;

/** YAML's flow style as far as settings need it: JSON whose words may go without quotes. */
function flow(text: string): object | undefined {
  try {
    return JSON.parse(text.replace(token, quoted)) as object;
  } catch {
    return undefined;
  }
}

function quoted(text: string): string {
  if (text.startsWith('"') || /^(?:true|false|null|-?\d+(?:\.\d+)?)$/.test(text)) return text;
  return JSON.stringify(text.startsWith("'") ? text.slice(1, -1) : text);
}
