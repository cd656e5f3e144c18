import { parse } from '../parse.ts';
import type { Rule } from '../rules/define-rule.ts';
import { rules } from '../rules/index.ts';
import { type RuleConfig, resolveConfig } from './config.ts';
import type { LintResult } from './lint-result.ts';
import { lintTree } from './lint-tree.ts';
import { toZone } from './to-zone.ts';

/** How to lint; without options the preset `recommended` is used. */
export interface LintOptions extends RuleConfig {
  /** Name of the file, for the result. */
  path?: string | undefined;
  /** Zone of times for which the document names none. */
  timezone?: string | undefined;
  /** Date, `YYYY-MM-DD`, of times for which the document has none. */
  date?: string | undefined;
  /** Rules to run besides the ones that come with pm-lint. */
  extraRules?: Rule[] | undefined;
}

/**
 * Check one document.
 *
 * @param source Markdown, as it is in the file: a byte order mark counts in offsets.
 * @returns The findings in source order. A rule that throws is one of them.
 * @throws {ConfigError} A rule, a severity, an option, the preset or the zone is not known.
 */
export function lint(source: string, options: LintOptions = {}): LintResult {
  const { path, timezone, extraRules = [] } = options;
  const active = resolveConfig([...rules, ...extraRules], options);
  const zone = toZone(timezone);
  const tree = parse(source, parseOptions(options));
  return lintTree(tree, { source, path, timezone: zone, rules: active });
}

function parseOptions({ path, timezone, date }: LintOptions) {
  return {
    ...(path !== undefined && { path }),
    ...(timezone !== undefined && { timezone }),
    ...(date !== undefined && { date }),
  };
}
