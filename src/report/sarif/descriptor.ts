import { pageOf } from '../../lint/rule-url.ts';
import type { Rule, Severity } from '../../rules/define-rule.ts';

/** What SARIF is told of a rule. */
export function toDescriptor(rule: Rule) {
  const { name, description, category, presets } = rule;
  const helpUri = pageOf(rule);
  const level = levels[severityOf(presets.recommended)];
  return {
    id: name,
    name: pascalCase(name),
    shortDescription: { text: description },
    fullDescription: { text: description },
    ...(helpUri !== undefined && {
      helpUri,
      help: {
        text: `${description} See ${helpUri}`,
        markdown: `${description}\n\n[Why it matters, with examples](${helpUri})`,
      },
    }),
    defaultConfiguration: { enabled: level !== 'none', level: level === 'none' ? 'note' : level },
    properties: {
      tags: ['postmortem', category],
      precision: severityOf(presets.minimal) === 'off' ? 'high' : 'very-high',
      'problem.severity': problemSeverities[level],
    },
  };
}

/** SARIF's names of the severities. */
export const levels: Record<Severity, 'none' | 'note' | 'warning' | 'error'> = {
  off: 'none',
  info: 'note',
  warn: 'warning',
  error: 'error',
};

const problemSeverities = {
  none: 'recommendation',
  note: 'recommendation',
  warning: 'warning',
  error: 'error',
};

function severityOf(setting: Severity | [Severity, object]): Severity {
  return Array.isArray(setting) ? setting[0] : setting;
}

function pascalCase(name: string): string {
  return name.replace(/(?:^|[-/])(\w)/g, (_, letter: string) => letter.toUpperCase());
}
