import type { LintResult } from '../lint/lint-result.ts';

/** As many rules as anybody may want to speed up. */
const mostRules = 10;

/** Show where the time went: reading, and the rules that took most of it. */
export function statsTable(results: readonly LintResult[]): string {
  const passes = results.flatMap(({ stats }) => stats?.times.passes ?? []);
  const total = sum(passes.map((pass) => pass.total));
  const rules = new Map<string, number>();
  for (const pass of passes) {
    for (const [name, time] of Object.entries(pass.rules)) {
      rules.set(name, (rules.get(name) ?? 0) + time.total);
    }
  }
  const slowest = [...rules].sort(([, a], [, b]) => b - a).slice(0, mostRules);
  const rows: Array<[string, number]> = [
    ['all', total],
    ['parse', sum(passes.map(({ parse }) => parse.total))],
    ...slowest,
  ];
  const width = Math.max(...rows.map(([name]) => name.length));
  const lines = rows.map(([name, time]) => {
    const share = total > 0 ? (100 * time) / total : 0;
    return `${name.padEnd(width)}  ${time.toFixed(1).padStart(9)} ms  ${share.toFixed(1).padStart(5)} %\n`;
  });
  return lines.join('');
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, each) => all + each, 0);
}
