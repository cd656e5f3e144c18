import { toString } from 'mdast-util-to-string';
import type { Node, Section, TimelineEvent, Timestamp } from '../ast/nodes.ts';
import { nodesOf } from '../ast/nodes-of.ts';
import { defineRule, type Problem, type RuleContext } from './define-rule.ts';
import { wrongHalves } from './facts/clocks/wrong-halves.ts';
import { futureDates } from './facts/dates/future-times.ts';
import { brokenMilestones } from './facts/timeline/broken-milestones.ts';
import { runsBackwards, type Step, stepBetween, stepsOf } from './facts/timeline/entry-steps.ts';
import { reordered } from './facts/timeline/reordered.ts';
import { type TimedEntry, timedEntries } from './facts/timeline/timed-entries.ts';
import { relativeTime } from './words/relative-time.ts';

/**
 * A reader takes what stands below for what came next. An entry that is earlier than the one
 * above it is a mistyped time or a line in the wrong place, and causes get mistaken for effects;
 * the templates of Google's SRE book and of PagerDuty ask for chronological order.
 *
 * Each list or table under a title of its own starts anew. Without dates, a time that falls by
 * more than 12 hours is taken to be after midnight; ranges count by their start, times in
 * different zones by the moment they mean, and five minutes are granted to a time such as
 * `~14:20`. A list from newest to oldest, as on status pages, is one finding.
 *
 * Two neighbours that stand in each other's place are exchanged by `--fix`, and a list that runs
 * from newest to oldest is turned round, where each entry has its date and none says "then". Any
 * other entry may as well have a wrong time, so moving it is only suggested.
 *
 * A time in the wrong half of the day is left to `time-12-hour-confusion`, a date that cannot have
 * been yet to `date-in-future`, an end before the start to `milestone-order`.
 *
 * When not to use it: your timelines run from newest to oldest on purpose.
 */
export default defineRule({
  name: 'timeline-order',
  description: 'Flag entries of the timeline that are earlier than the entry above them.',
  category: 'time',
  presets: { minimal: 'warn', recommended: 'error', strict: 'error' },
  fixable: true,
  hasSuggestions: true,

  check(tree, context) {
    const future = futureDates(tree, context.settings.today);
    const pair = brokenMilestones(tree);
    const toldElsewhere = pair && (pair.place ?? pair.to);
    for (const { node: section } of nodesOf(tree, 'section')) {
      const entries = timedEntries(section);
      const steps = stepsOf(entries);
      const falls = steps.flatMap(({ seconds }, index) => (seconds < 0 ? [index] : []));
      const timeline = { section, entries, steps, falls };
      const halves = wrongHalves(section);
      const isMistyped = ({ time }: TimedEntry) =>
        halves.has(time) || future.has(time.date?.value ?? '');
      const told = falls.filter((fall) => {
        const neighbours = entries.slice(fall, fall + 2);
        return !neighbours.some(isMistyped) && neighbours[1]?.time !== toldElsewhere;
      });
      if (told.length > 0 && runsBackwards(steps)) context.report(newestFirst(timeline, context));
      else for (const fall of told) context.report(outOfOrder(fall, timeline, context));
    }
  },
});

interface Timeline {
  section: Section;
  entries: readonly TimedEntry[];
  steps: readonly Step[];
  /** Indexes of the steps that go back in time. */
  falls: readonly number[];
}

function newestFirst(timeline: Timeline, { sourceOf }: RuleContext): Problem {
  const { section, entries, steps, falls } = timeline;
  const [first, last] = [entries[0], entries.at(-1)] as [TimedEntry, TimedEntry];
  const { time } = entries[(falls[0] ?? 0) + 1] as TimedEntry;
  const nodes = section.children.slice(first.index, last.index + 1);
  const isPure = steps.every(({ seconds }) => seconds <= 0) && nodes.length === entries.length;
  const edit = isPure ? reordered(nodes, [...nodes.keys()].reverse(), sourceOf) : undefined;
  const isSafe = steps.every(({ isSure }) => isSure) && nodes.every(standsAlone);
  return {
    place: time,
    message: `\`${time.value}\` and what follows run from newest to oldest: put the oldest entry first`,
    fix: isSafe ? edit : undefined,
    suggestions: edit && !isSafe ? [{ message: 'Turn the list round', edit }] : undefined,
  };
}

function outOfOrder(fall: number, timeline: Timeline, { sourceOf }: RuleContext): Problem {
  const [from, to] = timeline.entries.slice(fall, fall + 2) as [TimedEntry, TimedEntry];
  const message = `\`${to.time.value}\` stands below \`${from.time.value}\`, which is later: correct the time or move the entry`;
  const target = isMidnightForNoon(to.time) ? undefined : targetOf(fall, timeline);
  const nodes = target ? timeline.section.children.slice(target.index, to.index + 1) : [];
  const order = [nodes.length - 1, ...nodes.slice(1).keys()];
  const edit = target && nodes.every(isEntry) ? reordered(nodes, order, sourceOf) : undefined;
  // The names of fields are often in the order of a template.
  const isSafe = nodes.length === 2 && !to.isField && isExchange(fall, timeline);
  const move = `Move it above \`${target?.time.value}\``;
  return {
    place: to.time,
    message,
    note: noteOn(fall, timeline),
    severity: to.isField ? 'warn' : undefined,
    fix: isSafe ? edit : undefined,
    suggestions: edit && !isSafe ? [{ message: move, edit }] : undefined,
  };
}

/** The entry above which one would be in order; none where that leaves others out of order. */
function targetOf(fall: number, { entries }: Timeline): TimedEntry | undefined {
  const [from, to, next] = entries.slice(fall, fall + 3) as [TimedEntry, TimedEntry, TimedEntry?];
  if (next && stepBetween(from.time, next.time) < 0) return undefined;
  const near = entries.slice(Math.max(0, fall - farthest), fall + 1);
  const index = near.findIndex(({ time }) => stepBetween(time, to.time) < 0);
  // Behind more than these, it is not known which.
  return index > 0 || fall <= farthest ? near[index] : undefined;
}

/** Entries that one is moved over at most, as a list may have many. */
const farthest = 50;

/** Whether two neighbours stand in each other's place, and the moments of both are known. */
function isExchange(fall: number, { section, entries, steps }: Timeline): boolean {
  const [from, to] = entries.slice(fall, fall + 2) as [TimedEntry, TimedEntry];
  const { isSure, seconds } = steps[fall] as Step;
  if (!isSure || from.time.date?.value !== to.time.date?.value) return false;
  if (seconds < -longestSlip) return false;
  const around = [from.entry, to.entry, section.children[to.index + 1]];
  return around.every((node) => !node || !isEntry(node) || standsAlone(node));
}

/** By more, it is rather a wrong digit, or AM for PM. */
const longestSlip = 6 * 60 * 60;

/** Whether an entry reads the same wherever it stands: one block, and no "then". */
function standsAlone(node: Node): boolean {
  if (!isEntry(node)) return false;
  const description = node.children.find(({ type }) => type === 'description');
  const blocks = description && 'children' in description ? description.children : [];
  return blocks.length < 2 && !relativeTime.test(toString(blocks[0]));
}

function isEntry(node: Node): node is TimelineEvent {
  return node.type === 'timelineEvent';
}

function noteOn(fall: number, { entries, falls }: Timeline): string | undefined {
  const [from, to, next] = entries.slice(fall, fall + 3) as [TimedEntry, TimedEntry, TimedEntry?];
  if (isMidnightForNoon(to.time)) return '12 AM is midnight; noon is 12 PM';
  const before = entries[fall - 1];
  const isFromWrong =
    falls.length === 1 &&
    next &&
    stepBetween(from.time, next.time) < 0 &&
    (!before || stepBetween(before.time, to.time) >= 0);
  return isFromWrong ? `Without \`${from.time.value}\` the entries are in order` : undefined;
}

function isMidnightForNoon({ time, value }: Timestamp): boolean {
  return Boolean(time?.startsWith('00')) && /^\D{0,30}12\b.{0,8}a\.?m/i.test(value);
}
