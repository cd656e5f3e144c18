import type { Clock, LintStats, PassTimes } from '../lint/lint-stats.ts';

/** Measures the check of one document. */
export interface Stopwatch {
  /** Measure reading, which begins a pass. */
  parse: <Value>(act: () => Value) => Value;
  rule: <Value>(name: string, act: () => Value) => Value;
  stats: () => LintStats;
}

/** Start to measure. */
export function createStopwatch(clock: Clock): Stopwatch {
  const passes: PassTimes[] = [];

  return {
    parse: (act) => {
      const pass: PassTimes = { parse: { total: 0 }, rules: {}, total: 0 };
      passes.push(pass);
      return measure(act, pass.parse);
    },
    rule: (name, act) => {
      const rules = passes.at(-1)?.rules ?? {};
      rules[name] ??= { total: 0 };
      return measure(act, rules[name]);
    },
    stats: () => ({ fixPasses: passes.length - 1, times: { passes } }),
  };

  function measure<Value>(act: () => Value, sum: { total: number }): Value {
    const start = clock();
    try {
      return act();
    } finally {
      const time = clock() - start;
      sum.total += time;
      const pass = passes.at(-1);
      if (pass) pass.total += time;
    }
  }
}

/** Measures nothing. */
export const noStopwatch: Omit<Stopwatch, 'stats'> = {
  parse: (act) => act(),
  rule: (_name, act) => act(),
};
