import type { Node, Postmortem, Section, Timestamp } from '../ast/nodes.ts';
import { nodesOf } from '../ast/nodes-of.ts';
import { defineRule, type RuleContext, type Suggestion, type TextEdit } from './define-rule.ts';
import { stateZone } from './facts/zones/state-zone.ts';

/**
 * A clock time without a zone is another moment for each reader, and next to a dashboard in UTC
 * it is off by hours. Atlassian's and PagerDuty's templates and Amazon's COE ask for the zone.
 *
 * Saying it once is enough: on one end of a range, in the title of a column or of a section, in a
 * sentence such as "All times are UTC" before or behind the times, or in the configuration
 * (`timezone`). There is one finding for each section that lacks it; times in quotes do not count.
 * With `written` the document has to name the zone itself, and the one of the configuration can be
 * put into it.
 *
 * When not to use it: all readers are in one zone, and the document says nowhere which. Set
 * `timezone` in the configuration instead.
 */
export default defineRule<{ written: boolean }>({
  name: 'time-zone-missing',
  description: 'Flag sections with clock times whose time zone the document says nowhere.',
  category: 'time',
  presets: { minimal: 'error', recommended: 'error', strict: ['error', { written: true }] },
  fixable: true,
  hasSuggestions: true,
  options: {
    schema: {
      type: 'object',
      properties: {
        written: {
          type: 'boolean',
          description:
            'Whether the zone has to be in the document even if the configuration names it, for those who read it elsewhere; then it is no more than an info.',
        },
      },
      additionalProperties: false,
    },
    defaults: { written: false },
  },

  check(tree, context) {
    const groups = [...clockTimesBySection(tree)].flatMap(([group, times]) => {
      const [first, ...others] = times.filter(isMissing(context.options.written));
      return first ? [{ group, first, others: others.length }] : [];
    });
    // Said in one place, it is said for all.
    const remedies = remediesIn(
      groups.map(({ group }) => group),
      tree,
      context,
    );
    for (const [index, { first, others }] of groups.entries()) {
      const zone = context.settings.timezone?.name ?? 'UTC';
      const remedy = `write \`${first.value} ${zone}\`, or once for all \`All times are ${zone}\``;
      context.report({
        place: first,
        message: `${subject(first, others)}: ${remedy}`,
        severity: first.zone ? 'info' : undefined,
        ...(index === 0 && remedies),
      });
    }
  },
});

function isMissing(written: boolean): (time: Timestamp) => boolean {
  return ({ zone }) => !zone || (written && zone.explicitness === 'assumed');
}

function subject({ value, zone }: Timestamp, others: number): string {
  const lack = zone ? 'only the time zone of the configuration' : 'no time zone';
  if (others === 0) return `\`${value}\` has ${lack}`;
  return `\`${value}\` and ${others} more ${others === 1 ? 'time' : 'times'} of this section have ${lack}`;
}

/** The clock times of each timeline, else of each outermost section, of the whole document. */
function clockTimesBySection(tree: Postmortem): Map<Node, Timestamp[]> {
  const groups = new Map<Node, Timestamp[]>();
  for (const { node, ancestors } of nodesOf(tree, 'timestamp')) {
    if (!node.time || node.due || ancestors.some(({ type }) => type === 'blockquote')) continue;
    const sections = ancestors.filter((each): each is Section => each.type === 'section');
    const group = sections.find(isTimeline) ?? sections[0] ?? tree;
    const times = groups.get(group);
    if (times) times.push(node);
    else groups.set(group, [node]);
  }
  return groups;
}

function isTimeline(node: Node): boolean {
  return node.type === 'section' && (node as Section).kinds.includes('timeline');
}

/** The zone of the configuration is known to be right; any other a person has to choose. */
function remediesIn(
  groups: readonly Node[],
  tree: Postmortem,
  { settings, sourceOf }: RuleContext,
): { fix?: TextEdit; suggestions?: Suggestion[] } {
  const sections = groups.filter((group): group is Section => group.type === 'section');
  const section = sections.find(isTimeline) ?? sections[0];
  if (!section) return {};
  const known = settings.timezone?.name;
  const fix = known === undefined ? undefined : stateZone(section, known, sourceOf);
  const others = new Set([...zonesNamed(tree), 'UTC'].filter((zone) => zone !== known));
  const suggestions = [...others].flatMap((zone) => {
    const edit = stateZone(section, zone, sourceOf);
    return edit ? [{ message: `Say that all times are ${zone}`, edit }] : [];
  });
  return { suggestions, ...(fix && { fix }) };
}

/** Zones that other times of the document name. */
function zonesNamed(tree: Postmortem): string[] {
  const names = nodesOf(tree, 'timestamp').flatMap(({ node: { zone } }) =>
    zone && zone.explicitness !== 'assumed' ? zone.value.name : [],
  );
  return [...new Set(names)].slice(0, 3);
}
