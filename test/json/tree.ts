import type { PhrasingContent } from 'mdast';
import type {
  Description,
  Field,
  FieldName,
  FlowContent,
  Label,
  Position,
  Postmortem,
  PostmortemContent,
  Section,
  SectionContent,
  SectionKind,
  TimelineEvent,
  Timestamp,
  Title,
} from '../../src/ast/nodes.ts';

/** Some place in a source, for nodes of which the place does not matter. */
export const position: Position = {
  start: { line: 3, column: 1, offset: 10 },
  end: { line: 3, column: 6, offset: 15 },
};

export function postmortem(...children: PostmortemContent[]): Postmortem {
  return { type: 'postmortem', language: 'en', children, position };
}

export function title(...children: Array<PhrasingContent | string>): Title {
  return { type: 'title', style: 'atx', children: phrasing(children), position };
}

export function section(kind: SectionKind, name: string, ...content: SectionContent[]): Section {
  return {
    type: 'section',
    kinds: [kind],
    depth: 1,
    children: [title(name), ...content],
    position,
  };
}

export function event(...children: TimelineEvent['children']): TimelineEvent {
  return { type: 'timelineEvent', kind: 'other', children, position };
}

export function field(
  name: FieldName,
  key: string,
  ...value: Array<PhrasingContent | string>
): Field {
  return { type: 'field', name, children: [label(key), ...phrasing(value)], position };
}

export function label(text: string): Label {
  return { type: 'label', children: phrasing([text]), position };
}

export function description(...children: FlowContent[]): Description {
  return { type: 'description', children, position };
}

export function paragraph(...children: Array<PhrasingContent | string>): FlowContent {
  return { type: 'paragraph', children: phrasing(children), position };
}

export function timestamp(value: string, facts: Partial<Timestamp> = {}): Timestamp {
  return { type: 'timestamp', value, position, ...facts };
}

/** The facts of a moment that the document gives in full. */
export function explicit(date: string, time: string, name?: string, offset?: number) {
  const zone =
    name === undefined ? undefined : { name, ...(offset === undefined ? {} : { offset }) };
  return {
    date: { explicitness: 'explicit' as const, value: date },
    time,
    ...(zone ? { zone: { explicitness: 'explicit' as const, value: zone } } : {}),
  };
}

function phrasing(children: Array<PhrasingContent | string>): PhrasingContent[] {
  return children.map((child) =>
    typeof child === 'string' ? { type: 'text', value: child, position } : child,
  );
}
