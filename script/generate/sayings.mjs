import { severityOf } from './rule-table.mjs';

/**
 * Run a rule on its bad document, as the command does.
 *
 * @returns {{report: string, diff: string}}
 *   What the command prints if no other rule runs, and what `--diff` does; `''` where it fixes
 *   nothing.
 */
export function sayings(source, rule, { bad, settings }) {
  const { lint, fix, stylish, plain, unifiedDiff } = source;
  const options = onlyRule(source, rule, settings);
  const { output, fixed } = fix(bad, options);
  const show = { style: plain, isTerminal: true };
  return {
    report: stylish([lint(bad, options)], { style: plain, rules: [rule] }),
    diff: fixed ? unifiedDiff(options.path, [bad, output], show) : '',
  };
}

/** All other rules are off; this one is as severe as most users have it. */
function onlyRule({ rules }, rule, { options, files, ...settings }) {
  const severities = [rule.presets.recommended, rule.presets.strict].map(severityOf);
  const severity = severities.find((each) => each !== 'off') ?? 'warn';
  const off = rules.map(({ name }) => [name, 'off']);
  const own = { ...rule.options?.defaults, ...options };
  return {
    path: 'incident.md',
    ...settings,
    ...(files && { files: { exists: (file) => files.includes(file) } }),
    rules: {
      ...Object.fromEntries(off),
      [rule.name]: rule.options ? [severity, own] : severity,
    },
  };
}
