import { severityOf } from './rule-table.mjs';

/**
 * Run a rule on its bad document, as the command does.
 *
 * @returns {Promise<{report: string, diff: string}>}
 *   What the command prints if no other rule runs, and what `--diff` does; `''` where it fixes
 *   nothing.
 */
export async function sayings(root, rule, { bad, settings }) {
  const load = (path) => import(new URL(`dist/${path}.js`, root));
  const { lint } = await load('lint/lint');
  const { fix } = await load('lint/fix');
  const { stylish } = await load('report/stylish');
  const { plain } = await load('report/reporter');
  const { unifiedDiff } = await load('report/unified-diff');

  const options = await onlyRule(root, rule, settings);
  const { output, fixed } = fix(bad, options);
  const show = { style: plain, isTerminal: true };
  return {
    report: stylish([lint(bad, options)], { style: plain, rules: [rule] }),
    diff: fixed ? unifiedDiff(options.path, [bad, output], show) : '',
  };
}

/** All other rules are off; this one is as severe as most users have it. */
async function onlyRule(root, rule, { options, files, ...settings }) {
  const { rules } = await import(new URL('dist/rules/index.js', root));
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
