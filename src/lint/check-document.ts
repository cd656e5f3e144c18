import type { Postmortem } from '../ast/nodes.ts';
import { parse } from '../parse.ts';
import type { Rule } from '../rules/define-rule.ts';
import { rules } from '../rules/index.ts';
import { resolveConfig } from './config.ts';
import type { LintOptions } from './lint.ts';
import type { LintResult } from './lint-result.ts';
import { type DirectiveOptions, lintTree } from './lint-tree.ts';
import { toSettings } from './settings.ts';

/** A document that was read and checked. */
export interface Checked {
  tree: Postmortem;
  result: LintResult;
}

/** Reads and checks a text, any number of times. */
export type Check = (source: string) => Checked;

/**
 * Settle the options once, for any number of texts.
 *
 * @throws {ConfigError} An option makes no sense.
 */
export function createCheck(options: LintOptions): Check {
  const { path, files, extraRules = [] } = options;
  const active = resolveConfig([...rules, ...extraRules], options);
  const settings = toSettings(options);
  const directives = toDirectives([...rules, ...extraRules], options);

  return (source) => {
    const tree = parse(source, options);
    const context = { source, path, settings, files, rules: active, directives };
    return { tree, result: lintTree(tree, context) };
  };
}

/** What is known of directives; undefined where they are not to be followed. */
export function toDirectives(
  rules: readonly Rule[],
  { inlineConfig = true, requireDirectiveReason: requireReason }: DirectiveSettings,
): DirectiveOptions | undefined {
  return inlineConfig ? { rules, requireReason } : undefined;
}

type DirectiveSettings = Pick<LintOptions, 'inlineConfig' | 'requireDirectiveReason'>;
