import { didYouMean } from '../../lint/did-you-mean.ts';
import { pageOf } from '../../lint/rule-url.ts';
import type { Rule } from '../../rules/define-rule.ts';
import type { Arguments } from '../arguments.ts';
import { readingFor } from '../reading.ts';
import { UsageError } from '../usage-error.ts';
import type { World } from '../world.ts';

/**
 * `pm-lint explain RULE`: tell what a rule is about.
 *
 * @returns Exit code.
 * @throws {ConfigError} What is configured makes no sense.
 * @throws {UsageError} There is no such rule, or not exactly one operand.
 */
export async function explain(settings: Arguments, world: World): Promise<number> {
  const [name, ...others] = settings.operands;
  if (name === undefined || others.length > 0) {
    throw new UsageError('Name one rule: `pm-lint explain RULE`; `pm-lint rules` lists them');
  }
  const { rules } = await (await readingFor(settings, world)).configOf(undefined);
  const rule = rules.find((each) => each.name === name);
  if (!rule) throw unknownRule(name, rules);
  world.stdout.write(page(rule));
  return 0;
}

function unknownRule(name: string, rules: Rule[]): UsageError {
  const known = rules.map((rule) => rule.name);
  return new UsageError(`There is no rule \`${name}\`${didYouMean(name, known)}`);
}

function page(rule: Rule): string {
  const { name, description, category, presets, options } = rule;
  const severities = Object.entries(presets).map(
    ([preset, setting]) => `${preset}: ${JSON.stringify(setting).replaceAll('"', '')}`,
  );
  const facts = [
    ['Category', category],
    ['Presets', severities.join(', ')],
    ['Fix', rule.fixable ? 'some problems come with a safe fix' : undefined],
    ['Suggestions', rule.hasSuggestions ? 'some problems come with suggestions' : undefined],
    ['Options', options && JSON.stringify(options.defaults)],
    ['Page', pageOf(rule)],
  ];
  const lines = facts.flatMap(([fact, value]) => (value ? `${`${fact}:`.padEnd(13)}${value}` : []));
  return `${name}\n\n${description}\n\n${lines.join('\n')}\n`;
}
