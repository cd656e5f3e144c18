import type { Rule } from '../rules/define-rule.ts';
import { rules } from '../rules/index.ts';

/** Where the page of a rule is; rules of others say it themselves, if they have one. */
export function pageOf(rule: Rule): string | undefined {
  return rules.includes(rule) ? ruleUrl(rule.name) : rule.url;
}

const pages = 'https://github.com/pm-lint/pm-lint/blob/main/docs/rules';

function ruleUrl(name: string): string {
  return `${pages}/${name}.md`;
}
