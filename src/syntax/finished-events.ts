import { types } from 'micromark-util-symbol';
import type {
  Construct,
  Event,
  Extension,
  ParseContext,
  State,
  TokenizeContext,
} from 'micromark-util-types';

/**
 * Let an extension with containers keep micromark short of events: those that are finished are put
 * aside until the end.
 *
 * Where a line is not in all the containers of the line before, micromark puts their ends before it,
 * and copies all events of the document for that. 5,000 quotes, or items with a list in each, would
 * take it half a minute.
 */
export function withFinishedAside({ document = {}, ...extension }: Extension): Extension {
  const watched = Object.entries(document).map(([code, constructs]) => [
    code,
    Array.isArray(constructs) ? constructs.map(watching) : watching(constructs as Construct),
  ]);
  return { ...extension, document: Object.fromEntries(watched) };
}

/** The same container, by which the events of its document come to be watched. */
function watching(container: Construct): Construct {
  return {
    ...container,
    resolveAll: withThoseAside,
    tokenize(this: TokenizeContext, effects, ok, nok): State {
      watch(this);
      return container.tokenize.call(this, effects, ok, nok);
    },
  };
}

const finished = new WeakMap<ParseContext, Event[]>();

/** While a flow begins, and only then, no part of micromark remembers where in the events it was. */
function watch(context: TokenizeContext): void {
  const { parser } = context;
  if (finished.has(parser)) return;
  finished.set(parser, []);
  const { flow } = parser;
  parser.flow = (from) => {
    putAside(context);
    return flow(from);
  };
}

/** Lines whose events stay: micromark looks for the end of the line before the last. */
const linesToKeep = 3;
/** Fewer events are not worth moving. */
const enough = 200;

function putAside({ events, parser }: TokenizeContext): void {
  let index = events.length;
  for (let lines = 0; lines < linesToKeep && index > 0; ) {
    index--;
    const [step, { type }] = events[index] as Event;
    if (step === 'exit' && type === types.chunkFlow) lines++;
  }
  if (index < enough) return;
  const aside = finished.get(parser) as Event[];
  for (const event of events.splice(0, index)) aside.push(event);
}

function withThoseAside(events: Event[], { parser }: TokenizeContext): Event[] {
  return [...(finished.get(parser) ?? []), ...events];
}
