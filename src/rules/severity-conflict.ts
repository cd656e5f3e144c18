import { defineRule, type Problem } from './define-rule.ts';
import { type StatedSeverity, statedSeverities } from './facts/document/severity.ts';

/**
 * Who is to read a postmortem, how soon it is due and how it counts in a list follow from the
 * severity. Where it is SEV-1 in the title and SEV-2 below, one of them was not brought up to date
 * when the incident was graded anew.
 *
 * The title, fields, a section on it and the summary are compared, each scale by itself: `SEV-2`
 * and `P1` may both be right, as severity and priority are two things, and words such as
 * "critical" are compared with words. A place that names several levels tells of a change, and goes
 * with each of them. With the option `scale`, a severity that is none of its values is reported.
 *
 * When not to use it: there is no reason to switch it off.
 */
export default defineRule<{ scale: string[] }>({
  name: 'severity-conflict',
  description:
    'Flag a severity that is stated twice with different values, or is not on your scale.',
  category: 'structure',
  presets: { minimal: 'warn', recommended: 'warn', strict: 'error' },
  options: {
    schema: {
      type: 'object',
      properties: {
        scale: {
          type: 'array',
          description: 'All severities that there are, such as `SEV-1`; any where it is empty.',
          items: { type: 'string' },
        },
      },
    },
    defaults: { scale: [] },
  },

  check(tree, { options, report }) {
    const stated = statedSeverities(tree);
    for (const problem of [...conflicts(stated), ...strangers(stated, options.scale)])
      report(problem);
  },
});

/** Places that name other levels than one before them, which itself agrees with those before it. */
function conflicts(stated: readonly StatedSeverity[]): Problem[] {
  const agreed = new Map<string, StatedSeverity>();
  return stated.flatMap((later) => {
    const first = [...agreed.values()].find((earlier) => contradicts(earlier, later));
    if (!first) {
      const key = JSON.stringify([...later.levels].map(([scale, set]) => [scale, ...set]));
      if (!agreed.has(key)) agreed.set(key, later);
      return [];
    }
    const line = first.place.position?.start.line;
    const where = line === undefined ? '' : ` in line ${line}`;
    const message = `\`${shown(later)}\` has another severity than \`${shown(first)}\`${where}: write the same in both`;
    return [{ place: later.place, message }];
  });
}

function contradicts(a: StatedSeverity, b: StatedSeverity): boolean {
  return [...a.levels].some(([scale, levels]) => {
    const others = b.levels.get(scale);
    return others !== undefined && [...levels].every((level) => !others.has(level));
  });
}

function shown({ text }: StatedSeverity): string {
  return text.slice(0, 60).replaceAll('`', "'").replace(/\s+/g, ' ').trim();
}

/** Severities of fields that are not on the scale. */
function strangers(stated: readonly StatedSeverity[], scale: readonly string[]): Problem[] {
  if (scale.length === 0) return [];
  const known = scale.map(squashed);
  return stated
    .filter(
      ({ place, text }) =>
        place.type === 'field' && !known.some((each) => squashed(text).startsWith(each)),
    )
    .map(({ place, ...rest }) => ({
      place,
      message: `\`${shown({ place, ...rest })}\` is no severity of your scale`,
      expected: [...scale],
    }));
}

/** `SEV-1`, `Sev 1` and `sev1` are one. */
function squashed(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
