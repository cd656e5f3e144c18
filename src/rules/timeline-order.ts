import { visit } from 'unist-util-visit';
import { leadingTime } from '../ast/event-time.ts';
import type { Section, Timestamp } from '../ast/nodes.ts';
import { defineRule } from './define-rule.ts';
import { clockBetween, datesBetween, secondsBetween, secondsOfDay } from './facts/time-between.ts';

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
 * When not to use it: your timelines run from newest to oldest on purpose.
 */
export default defineRule({
  name: 'timeline-order',
  description: 'Flag entries of the timeline that are earlier than the entry above them.',
  category: 'time',
  presets: { minimal: 'warn', recommended: 'error', strict: 'error' },

  check(tree, { report }) {
    visit(tree, 'section', (section) => {
      const steps = stepsOf(section);
      const falls = steps.filter(({ seconds }) => seconds < 0);
      const [first] = falls;
      if (first && isNewestFirst(falls.length, steps)) {
        const message = `\`${first.to.value}\` and what follows run from newest to oldest: put the oldest entry first`;
        report({ place: first.to, message });
        return;
      }
      for (const { from, to } of falls) {
        const message = `\`${to.value}\` stands below \`${from.value}\`, which is later: correct the time or move the entry`;
        report({ place: to, message, note: noteOn(to) });
      }
    });
  },
});

interface Step {
  from: Timestamp;
  to: Timestamp;
  /** Negative where the time falls, 0 where the document does not tell. */
  seconds: number;
}

/** From each entry with a time to the next. */
function stepsOf({ children }: Section): Step[] {
  const times = children.flatMap((child) => {
    const time = child.type === 'timelineEvent' ? leadingTime(child)?.[0] : undefined;
    return time && !time.impossible ? [time] : [];
  });
  return times.slice(1).flatMap((to, index) => {
    const from = times[index];
    return from ? [{ from, to, seconds: stepBetween(from, to) }] : [];
  });
}

function stepBetween(from: Timestamp, to: Timestamp): number {
  const seconds = secondsBetween(from, to) ?? daySteps(from, to) ?? clockStep(from, to) ?? 0;
  const isNear = Boolean(from.approximate || to.approximate) && seconds >= -5 * 60;
  // Without years, December is before March.
  const isNewYear = Boolean(from.monthDay || to.monthDay) && seconds < -180 * secondsOfDay;
  return isNear || isNewYear ? 0 : seconds;
}

/** A day apart may be the same moment in two zones. */
function daySteps(from: Timestamp, to: Timestamp): number | undefined {
  const days = datesBetween(from, to);
  if (days === undefined) return undefined;
  return from.zone && to.zone && Math.abs(days) < 2 ? 0 : days * secondsOfDay;
}

function clockStep(from: Timestamp, to: Timestamp): number | undefined {
  if (from.date || to.date) return undefined;
  const seconds = clockBetween(from, to);
  const isMidnight = seconds !== undefined && seconds < -secondsOfDay / 2;
  return isMidnight ? seconds + secondsOfDay : seconds;
}

function isNewestFirst(falls: number, steps: readonly Step[]): boolean {
  const rises = steps.filter(({ seconds }) => seconds > 0).length;
  return falls > 1 && falls > 2 * rises;
}

function noteOn({ time, value }: Timestamp): string | undefined {
  const isMistakable = time?.startsWith('00') && /^\D{0,30}12\b.{0,8}a\.?m/i.test(value);
  return isMistakable ? '12 AM is midnight; noon is 12 PM' : undefined;
}
