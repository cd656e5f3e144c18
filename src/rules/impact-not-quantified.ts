import { excerpt } from '../ast/excerpt.ts';
import { defineRule } from './define-rule.ts';
import { impactsOf, isUnmeasured } from './facts/prose/impact.ts';

/**
 * "Some users saw errors" may be three or thirty thousand. Without a number nobody can tell which
 * incident was the worse one, or whether the work that follows is worth it. The Google SRE
 * workbook asks for data ("a well-informed estimate is better than no data"), PagerDuty for exact
 * numbers, GitLab and Amazon's COE for how many customers were hit.
 *
 * A count, a share, a sum of money, a rate or a length of time will do, in figures or in words, as
 * will "all customers", "no data" and a value that is withheld (`[redacted]`). Dates, versions,
 * status codes and tickets are no numbers of this kind. A section that shows an image or only leads
 * elsewhere is passed over, and so is one whose numbers stand in the summary. Reads English.
 *
 * When not to use it: your postmortems are public and leave numbers out on purpose.
 */
export default defineRule({
  name: 'impact-not-quantified',
  description: 'Flag sections on the impact that hold no number.',
  category: 'impact',
  presets: { minimal: 'off', recommended: 'warn', strict: 'error' },
  completeness: true,

  check(tree, { report }) {
    if (!tree.language.startsWith('en')) return;
    for (const impact of impactsOf(tree)) {
      if (!isUnmeasured(impact, tree)) continue;
      const [section] = impact.sections;
      report({
        place: section.children[0],
        message: `\`${excerpt(section.children[0])}\` holds no number: write how many were hit, what share of requests failed, or for how long`,
        note: 'An estimate is better than none',
      });
    }
  },
});
