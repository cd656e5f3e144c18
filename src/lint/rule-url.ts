const pages = 'https://github.com/pm-lint/pm-lint/blob/main/docs/rules';

/** Where the page of a rule is, given the rule's name. */
export function ruleUrl(name: string): string {
  return `${pages}/${name}.md`;
}
