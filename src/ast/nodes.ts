/**
 * pmast: the Postmortem Abstract Syntax Tree, specified in `docs/pmast.md`.
 *
 * A unist dialect on top of mdast: what a postmortem means has nodes of its
 * own, prose stays mdast. Every value is JSON, every node that was parsed has a
 * position into the original source, and everything is in `children`.
 */

import type { BlockContent, DefinitionContent, FrontmatterContent, PhrasingContent } from 'mdast';
import type { Node, Position, Literal as UnistLiteral, Parent as UnistParent } from 'unist';

// ## Enumeration

/** How the document gives a value. */
export type Explicitness = 'explicit' | 'inherited' | 'assumed';

/** How a title was written. Canonical Markdown always prints `atx`. */
export type TitleStyle = 'atx' | 'setext' | 'strong' | 'label' | 'item' | 'frontmatter';

/** What a section is about, whatever its title says. */
export type SectionKind =
  | 'summary'
  | 'background'
  | 'duration'
  | 'impact'
  | 'root-cause'
  | 'trigger'
  | 'detection'
  | 'timeline'
  | 'resolution'
  | 'mitigation'
  | 'action-items'
  | 'lessons-learned'
  | 'what-went-well'
  | 'what-went-wrong'
  | 'where-we-got-lucky'
  | 'five-whys'
  | 'recurrence'
  | 'glossary'
  | 'supporting-information'
  | 'metadata'
  | 'other';

/** What an entry of the timeline tells. */
export type EventKind =
  | 'impact-start'
  | 'detection'
  | 'acknowledgement'
  | 'escalation'
  | 'investigation'
  | 'mitigation'
  | 'resolution'
  | 'communication'
  | 'other';

/** A turning point of the incident. */
export type Milestone = 'start' | 'detected' | 'acknowledged' | 'mitigated' | 'end';

/** What a field states. `other` keeps fields whose name is not known. */
export type FieldName =
  | 'date'
  | 'authors'
  | 'owner'
  | 'status'
  | 'severity'
  | 'id'
  | 'services'
  | 'tags'
  | 'duration'
  | Milestone
  | 'other';

/** Whether an action item is a general measure or a concrete task. */
export type Measure = 'improvement' | 'task';

/** How far the work on an action item is. */
export type ItemStatus = 'open' | 'in-progress' | 'done' | 'cancelled' | 'unknown';

/**
 * Why a written date or time cannot be: its `year` has a digit too many or too few
 * (`22025-03-18`), there is no such `month`, `day`, `hour` (`25:10`) or `minute`
 * (`14:75`), or an hour past twelve carries AM or PM (`meridiem`, `13:00 PM`; its
 * time is read all the same).
 */
export type Impossibility = 'year' | 'month' | 'day' | 'hour' | 'minute' | 'meridiem';

// ## Mixin

/** A value, and where it comes from. An unknown value is an absent field. */
export type Resolved<Value> =
  | { explicitness: 'explicit'; value: Value }
  /** Given once for many: a heading, a note, the other end of a range. */
  | { explicitness: 'inherited'; value: Value; from: Position }
  /** Not in the document: the caller's option. */
  | { explicitness: 'assumed'; value: Value };

/** A time zone as the document names it. */
export interface Zone {
  /** As written: `UTC`, `PDT`, `UTC-5`, `Pacific Time`. */
  name: string;
  /** Minutes east of UTC, where the name fixes them whatever the date. */
  offset?: number;
  /** Name in the time-zone database, where the name stands for a region. */
  iana?: string;
}

/** A word of a title with which it is none that is known, and the one with which it is: `Timelime`. */
export interface Misspelling {
  /** As written. */
  written: string;
  meant: string;
}

// ## Content model

/** Registry of what a section may hold; augment it to add a node. */
export interface SectionContentMap {
  actionItem: ActionItem;
  field: Field;
  section: Section;
  timelineEvent: TimelineEvent;
}

/** Registry of what pmast adds to prose; augment it to add a node. */
export interface FactContentMap {
  duration: Duration;
  interval: Interval;
  owner: Owner;
  reference: Reference;
  timestamp: Timestamp;
}

declare module 'mdast' {
  interface PhrasingContentMap extends FactContentMap {}
  interface RootContentMap extends FactContentMap {}
}

export type FlowContent = BlockContent | DefinitionContent;
export type SectionContent = FlowContent | SectionContentMap[keyof SectionContentMap];
export type PostmortemContent = FrontmatterContent | SectionContent | Title;

// ## Abstract nodes

interface Literal extends UnistLiteral {
  /** The source text, as written. */
  value: string;
}

interface Parent extends UnistParent {}

// ## Concrete nodes

/** A document: the root of the tree, never a child. */
export interface Postmortem extends Parent {
  type: 'postmortem';
  /** BCP 47 tag of the language, as far as the section titles tell. */
  language: string;
  children: PostmortemContent[];
}

/** The name of the document or of a section. */
export interface Title extends Parent {
  type: 'title';
  style: TitleStyle;
  children: PhrasingContent[];
}

/** A titled part of the document, with all that is under it. */
export interface Section extends Parent {
  type: 'section';
  /** At least one; "Root Cause and Resolution" has two. */
  kinds: [SectionKind, ...SectionKind[]];
  /** Which incident it tells about, from 1, where the document tells of several. */
  incident?: number;
  /** How deep the section is nested: 1 for those right under the root. */
  depth: number;
  /** The word of an unknown title that is a slip of the pen: with another it would be known. */
  misspelling?: Misspelling;
  children: [Title, ...SectionContent[]];
}

/** `Severity: SEV-2`: one fact about the whole incident. */
export interface Field extends Parent {
  type: 'field';
  name: FieldName;
  children: [Label, ...PhrasingContent[]];
}

/** What stands before a colon: `Escalation` in `- Escalation: Ana pages Bo`. */
export interface Label extends Parent {
  type: 'label';
  children: PhrasingContent[];
}

/** Something that happened. Without a time it is still an entry of the timeline. */
export interface TimelineEvent extends Parent {
  type: 'timelineEvent';
  kind: EventKind;
  /** Turning point that the entry says it is: `Resolved 10:40`, `<START OF OUTAGE>`. */
  milestone?: Milestone;
  children: Array<Timestamp | Interval | Label | Description>;
}

/** What happened, or what is to be done: prose. */
export interface Description extends Parent {
  type: 'description';
  children: FlowContent[];
}

/** Work that comes out of the incident. */
export interface ActionItem extends Parent {
  type: 'actionItem';
  measure: Measure;
  status: ItemStatus;
  /** Whether its box is ticked, where it has one. */
  checked?: boolean;
  /** What its words say of the work, where its box or its column says otherwise: `[ ] … (done)`. */
  toldStatus?: ItemStatus;
  /** As written: `P1`, `High`. */
  priority?: string;
  /** As written: `prevent`, `detect`. */
  category?: string;
  children: Array<Label | Description | Owner | Reference | Timestamp>;
}

/** A moment, as far as the document gives it. */
export interface Timestamp extends Literal {
  type: 'timestamp';
  /** ISO 8601 calendar date: `2024-03-05`. */
  date?: Resolved<string>;
  /** ISO 8601 time on the wall clock of `zone`: `14:02` or `14:02:37`. */
  time?: string;
  zone?: Resolved<Zone>;
  /** A date written without its year, as XML Schema's gMonthDay: `--03-05`. */
  monthDay?: string;
  /** What a date such as `03/04/2024` can mean, month first and day first; it has no `date` then. */
  readings?: [monthFirst: string, dayFirst: string];
  /** Day of the week as written, ISO 8601: Monday is 1, Sunday is 7. */
  weekday?: number;
  /** `~14:00`, `around 14:00`. */
  approximate?: true;
  impossible?: Impossibility;
  /** Turning points that this moment is. */
  milestones?: Milestone[];
  /** Due date of the action item that it is in, not a time at which something happened. */
  due?: true;
  /** Where a due date is given for many; then the node is generated. */
  from?: Position;
}

/** `14:02 - 14:40`; one child where the end is open (`14:02 -`). */
export interface Interval extends Parent {
  type: 'interval';
  /** What is written between the ends: ` - `, ` to `. */
  separator?: string;
  children: [start: Timestamp] | [start: Timestamp, end: Timestamp];
}

/** `about 35 minutes`. */
export interface Duration extends Literal {
  type: 'duration';
  seconds: number;
  /** Seconds of the smallest unit that is written: 60 for `1 hour 5 minutes`. */
  precision: number;
  approximate?: true;
  /** The length of the whole incident, not of some step in it. */
  whole?: true;
}

/** Who does it: `@ana`, `Ana P.`. Generated where a heading names the owner of many. */
export interface Owner extends Literal {
  type: 'owner';
  /** Where it is given for many; then the node is generated. */
  from?: Position;
}

/** Where the work is tracked: `OPS-123`, the text of a link. */
export interface Reference extends Literal {
  type: 'reference';
  url?: string;
  /** Where it is given for many; then the node is generated. */
  from?: Position;
}

/** Any node that pmast adds to mdast. */
export type PostmortemNode =
  | ActionItem
  | Description
  | Duration
  | Field
  | Interval
  | Label
  | Owner
  | Postmortem
  | Reference
  | Section
  | TimelineEvent
  | Timestamp
  | Title;

export type { Node, Position };
