import type { PhrasingContent } from 'mdast';
import type { Duration, SectionKind } from '../../ast/nodes.ts';
import { rangeOf, type Source } from '../../syntax/source.ts';
import { visibleRange } from '../../syntax/visible-text.ts';
import { type DurationExpression, findDurations, findTimes } from '../../time/index.ts';
import type { ExtractContext } from '../context.ts';
import { type Fact, placeFacts } from '../place-facts.ts';
import { timeNode } from '../time-node.ts';

/** Put the times and durations in some prose into it, as nodes. */
export function markTimes(
  nodes: readonly PhrasingContent[],
  { source, kinds, title }: ExtractContext,
): PhrasingContent[] {
  const [first, last] = [nodes[0], nodes.at(-1)];
  if (!first || !last) return [];
  const start = rangeOf(first)[0];
  // A time may go on behind a line ending.
  const text = visibleRange(nodes, start, rangeOf(last)[1], source).replace(/[\r\n]/g, ' ');
  if (!/\d/.test(text) && !numberWord.test(text)) return [...nodes];

  const times: Fact[] = findTimes(text).map((time) => timeNode(time, start, source));
  const durations: Fact[] = findDurations(text).map((duration) =>
    durationNode(duration, { text, start, source, kinds, title }),
  );
  return placeFacts(nodes, disjoint([...times, ...durations]), source);
}

/** What a duration without a digit begins with: `two hours`, `half an hour`. */
const numberWord = /hour|minute|day|noon|midnight|stund|heure|hora/i;

interface Prose {
  text: string;
  /** Offset of the text in the source. */
  start: number;
  source: Source;
  kinds: readonly SectionKind[];
  title: string;
}

function durationNode(duration: DurationExpression, prose: Prose): Duration {
  const { start, end, seconds, precision, approximate } = duration;
  const [from, to] = [prose.start + start, prose.start + end];
  return {
    type: 'duration',
    value: prose.source.text.slice(from, to),
    seconds,
    precision,
    ...(approximate && { approximate }),
    ...(isWhole(duration, prose) && { whole: true }),
    position: prose.source.toPosition(from, to),
  };
}

/** Whether a duration is that of the incident: by its section, or by the words around it. */
function isWhole({ start, end }: DurationExpression, { text, kinds, title }: Prose): boolean {
  const after = text.slice(end, end + 60);
  if (partial.test(after)) return false;
  if (kinds.includes('duration')) return !metric.test(title);
  const inPlace = kinds.length === 0 || kinds.some((kind) => wholeKinds.has(kind));
  const before = text.slice(Math.max(0, start - 100), start);
  return inPlace && (lasted.test(before) || downFor.test(before) || longOutage.test(after));
}

const wholeKinds: ReadonlySet<SectionKind> = new Set(['summary', 'impact', 'metadata']);
/** `lasted for`, `a total of`, `was down for approximately` */
const lasted =
  /\b(?:last(?:ed|ing|s)|(?:total )?duration(?: of| was| is)?|down for|unavailable for|outage of|outage for|downtime of|total of)\b[\s:]*(?:(?:for|about|around|approximately|roughly|nearly|almost|a total of|over|only|exactly)\s+){0,3}$/i;
/** `The site was unreachable for` */
const downFor =
  /\b(?:down|unavailable|unreachable|offline|inaccessible|unresponsive|degraded|outage|disruption|downtime)\b[^.!?]{0,60}\bfor\s+$/i;
/** `7 minute outage`, `2 hours of downtime` */
const longOutage =
  /^[\s-]*(?:long\s+)?(?:of\s+)?(?:\w+\s+){0,2}(?:outage|downtime|failure|disruption|interruption|incident)\b/i;
/** Titles over times to detect, repair, resolve: each is a part. */
const metric = /\btime to\b|\b(?:stats|statistics|metrics|timings?)\b/i;
const partial = /^\s*(?:later|ago|earlier)\b/i;

function disjoint(facts: Fact[]): Fact[] {
  const kept: Fact[] = [];
  for (const fact of facts.sort((a, b) => rangeOf(a)[0] - rangeOf(b)[0])) {
    const last = kept.at(-1);
    if (!last || rangeOf(fact)[0] >= rangeOf(last)[1]) kept.push(fact);
  }
  return kept;
}
