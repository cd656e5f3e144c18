import type { Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visitParents } from 'unist-util-visit-parents';
import { excerpt } from '../ast/excerpt.ts';
import type {
  Node,
  Position,
  Postmortem,
  PostmortemNode,
  Section,
  TimelineEvent,
  Timestamp,
  Zone,
} from '../ast/nodes.ts';

/** One thing that a document tells, whatever way it is written. */
export interface Fact {
  /** What it is, in a word for messages. */
  kind: FactKind;
  /** What is known of it, by aspect. */
  says: Aspects;
  /** Where it is written. */
  place: Position | undefined;
  /** Where the titles of the sections are that it is in. */
  titles: readonly Position[];
  node: Node;
}

export type FactKind =
  | 'action item'
  | 'entry'
  | 'field'
  | 'length'
  | 'owner'
  | 'reference'
  | 'section'
  | 'text'
  | 'time'
  | 'title';

/** What is not known is undefined. */
export type Aspects = Record<string, string | number | true | undefined>;

/**
 * Tell all that is read in a document: sections, entries, action items, fields, times, lengths,
 * owners, references, and the text of what stayed Markdown. Where a date or a zone comes from is
 * no part of it, nor is how it is written.
 */
export function factsOf(tree: Postmortem): Fact[] {
  const facts: Fact[] = [];
  visitParents(tree as Node, (node, parents) => {
    const ancestors: readonly Node[] = parents;
    const fact = toFact(node as Nodes | PostmortemNode, ancestors.at(-1));
    if (!fact) return;
    const sections = ancestors.filter((each): each is Section => each.type === 'section');
    const [kind, says] = fact;
    facts.push({
      kind,
      says: { ...says, under: aboutOf(sections.at(-1)) },
      place: placeOf(node),
      titles: sections.flatMap(({ children: [title] }) => title.position ?? []),
      node,
    });
  });
  return facts;
}

/** How a message calls a fact: "entry `10:00: Orders stop`". */
export function nameOf({ kind, node }: Fact): string {
  return `${kind} \`${excerpt(titleOf(node) ?? node)}\``;
}

function toFact(
  node: Nodes | PostmortemNode,
  parent: Node | undefined,
): [FactKind, Aspects] | undefined {
  switch (node.type) {
    case 'section':
      return [
        'section',
        { about: aboutOf(node), depth: node.depth, words: toString(titleOf(node)) },
      ];
    case 'title':
      return parent?.type === 'postmortem' ? ['title', { words: toString(node) }] : undefined;
    case 'timelineEvent':
      return ['entry', { ...entryAspects(node), words: toString(node) }];
    case 'actionItem': {
      const { measure, status, priority, category } = node;
      return ['action item', { measure, status, priority, category, words: toString(node) }];
    }
    case 'field':
      return ['field', { name: known(node.name), words: toString(node) }];
    case 'timestamp':
      return ['time', { ...momentAspects(node), due: node.due }];
    case 'duration':
      return ['length', { seconds: node.seconds, whole: node.whole }];
    case 'owner':
      return ['owner', { value: node.value }];
    case 'reference':
      return ['reference', node.url ? { url: node.url, words: node.value } : { value: node.value }];
    case 'paragraph':
    case 'code':
    case 'html':
    case 'tableCell':
    case 'yaml':
      return ['text', { type: node.type, words: toString(node) }];
    default:
      return undefined;
  }
}

function entryAspects({ kind, milestone, children }: TimelineEvent): Aspects {
  const [first] = children;
  const time = first?.type === 'interval' ? first.children[0] : first;
  return {
    event: known(kind),
    milestone,
    ...(time?.type === 'timestamp' && momentAspects(time)),
  };
}

function momentAspects({ date, time, zone, milestones }: Timestamp): Aspects {
  return {
    date: date?.value,
    time,
    zone: zone && zoneKey(zone.value),
    milestones: milestones?.join(' '),
  };
}

/** The same zone may go by several names. */
function zoneKey({ iana, offset, name }: Zone): string {
  return iana ?? (offset === undefined ? name : String(offset));
}

function aboutOf(section: Section | undefined): string | undefined {
  return section && known(section.kinds.join(' '));
}

function known(name: string): string | undefined {
  return name === 'other' ? undefined : name;
}

function titleOf(node: Node): Node | undefined {
  return node.type === 'section' ? (node as Section).children[0] : undefined;
}

/** What is given once for many stands where it is given; a section, where its title is. */
function placeOf(node: Node): Position | undefined {
  const { from, position } = node as Node & { from?: Position };
  return titleOf(node)?.position ?? position ?? from;
}
