// Generated from schema/postmortem.schema.json by `npm run generate`: edit that file instead.

/**
 * What a section is about, whatever its title says.
 */
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
/**
 * Where a date or zone comes from: `explicit` is written on that very time, `inherited` is given once for many, `assumed` is the caller's option.
 */
export type Source = 'explicit' | 'inherited' | 'assumed';
/**
 * What an entry of the timeline tells.
 */
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

/**
 * What a postmortem written in Markdown says, as pm-lint reads it. What the document does not say is null or an empty list, never a guess.
 */
export interface PostmortemDocument {
  /**
   * Version of this schema; a change that can break a reader raises it.
   */
  schemaVersion: 1;
  /**
   * The file that was read.
   */
  source: SourceFile;
  /**
   * Title of the document, without markup.
   */
  title: string | null;
  /**
   * BCP 47 tag of the language, as far as the section titles tell: `en`, `nb`, `es`.
   */
  language: string;
  /**
   * Facts about the document and the incident as a whole.
   */
  metadata: Metadata;
  /**
   * Turning points of the incident, and how long it lasted.
   */
  incident: Incident;
  /**
   * The outline that a reader would draw, in document order.
   */
  sections: Section[];
  /**
   * All entries of all timelines, in document order.
   */
  timeline: TimelineEvent[];
  /**
   * All work that comes out of the incident, in document order.
   */
  actionItems: ActionItem[];
}
/**
 * A titled part of the document, with all that is under it.
 */
export interface Section {
  /**
   * What the section is about; a title may name two: `Root Cause and Resolution`.
   *
   * @minItems 1
   */
  kinds: [SectionKind, ...SectionKind[]];
  /**
   * Title without markup and without a colon at its end.
   */
  title: string;
  /**
   * What the section says, without its title, its markup and the sections in it; a line for each block, timeline entry and action item.
   */
  text: string;
  /**
   * Where in the source the section is, from its title to the end of the last section in it.
   */
  position: Position;
  /**
   * The sections right under this one, in document order.
   */
  sections: Section[];
}
/**
 * Something that happened.
 */
export interface TimelineEvent {
  /**
   * When it happened or began.
   */
  at: Moment | null;
  /**
   * When it ended, where the document gives a range.
   */
  until: Moment | null;
  /**
   * What stands before a colon: `Escalation`.
   */
  label: string | null;
  /**
   * What happened, without markup; a line for each block.
   */
  text: string;
  /**
   * What the entry tells.
   */
  kind: EventKind;
  /**
   * Where in the source the entry is.
   */
  position: Position;
}
/**
 * A point in time, as far as the document gives it.
 */
export interface Moment {
  /**
   * The moment as written.
   */
  text: string;
  /**
   * ISO 8601 calendar date, `2024-03-05`.
   */
  date: string | null;
  /**
   * ISO 8601 time on the wall clock of the zone, `14:02` or `14:02:37`.
   */
  time: string | null;
  /**
   * Time zone of the wall clock.
   */
  zone: Zone | null;
  /**
   * Where the date comes from; null where there is none.
   */
  dateSource: Source | null;
  /**
   * Where the zone comes from; null where there is none.
   */
  zoneSource: Source | null;
  /**
   * Whether the document says that it is about then: `~14:00`, `around 14:00`.
   */
  approximate: boolean;
  /**
   * RFC 3339 date-time in UTC; only where date, time and offset are known.
   */
  instant: string | null;
  /**
   * Where in the source the moment is written.
   */
  position: Position;
}
/**
 * A time zone as the document names it.
 */
export interface Zone {
  /**
   * The zone as written: `UTC`, `PDT`, `Pacific Time`.
   */
  text: string;
  /**
   * Offset from UTC at that moment, `-08:00`; null where the name does not determine one.
   */
  offset: string | null;
  /**
   * Name in the time-zone database, where the text stands for a region: `America/Los_Angeles`.
   */
  iana: string | null;
}
/**
 * Work that comes out of the incident.
 */
export interface ActionItem {
  /**
   * What is to be done, without markup; a line for each block.
   */
  text: string;
  /**
   * What stands before a colon: `Monitoring`.
   */
  label: string | null;
  /**
   * A general measure is an `improvement`, a concrete action a `task`; where the document does not tell them apart, items are tasks.
   */
  kind: 'improvement' | 'task';
  /**
   * Who does it, as written: `@ana`, `Ana P.`.
   */
  owners: string[];
  /**
   * Until when it is to be done.
   */
  due: Due | null;
  /**
   * Where the work is tracked.
   */
  tickets: Ticket[];
  /**
   * How far the work is.
   */
  status: 'open' | 'in-progress' | 'done' | 'cancelled' | 'unknown';
  /**
   * Priority as written: `P1`, `High`.
   */
  priority: string | null;
  /**
   * Type as written: `prevent`, `detect`.
   */
  type: string | null;
  /**
   * Where in the source the item is.
   */
  position: Position;
}
/**
 * Until when an action item is to be done.
 */
export interface Due {
  /**
   * The due date as written.
   */
  text: string;
  /**
   * ISO 8601 calendar date, where the text determines one.
   */
  date: string | null;
}
/**
 * Where work is tracked.
 */
export interface Ticket {
  /**
   * The reference as written: `OPS-123`, the text of a link.
   */
  text: string;
  /**
   * What the reference links to.
   */
  url: string | null;
}
/**
 * The file that was read.
 */
export interface SourceFile {
  /**
   * Path as the caller gave it; null for text without a file.
   */
  path: string | null;
}
/**
 * Facts about the document and the incident as a whole, from front matter, tables, bold keys and plain lines.
 */
export interface Metadata {
  /**
   * Date of the document as an ISO 8601 calendar date where it determines one, else as written.
   */
  date: string | null;
  /**
   * Who wrote the document.
   */
  authors: string[];
  /**
   * Who answers for the document.
   */
  owner: string | null;
  /**
   * Status of the document or the incident, as written.
   */
  status: string | null;
  /**
   * Severity of the incident, as written: `SEV-2`, `critical`.
   */
  severity: string | null;
  /**
   * Number or key of the incident, as written.
   */
  id: string | null;
  /**
   * Services that the incident touched.
   */
  services: string[];
  /**
   * Keywords that the document gives itself.
   */
  tags: string[];
  /**
   * Every labelled fact, known or not: its label as written, and its text.
   */
  fields: {
    [k: string]: string;
  };
}
/**
 * Turning points of the incident, and how long it lasted.
 */
export interface Incident {
  /**
   * When the impact began.
   */
  start: Moment | null;
  /**
   * When it was first noticed.
   */
  detected: Moment | null;
  /**
   * When somebody first took it on.
   */
  acknowledged: Moment | null;
  /**
   * When the impact was contained.
   */
  mitigated: Moment | null;
  /**
   * When the impact was over.
   */
  end: Moment | null;
  /**
   * How long the incident lasted.
   */
  duration: Duration | null;
}
/**
 * How long the incident lasted: from its start and end where both are known, else as stated.
 */
export interface Duration {
  /**
   * The stated duration, as written.
   */
  text: string | null;
  /**
   * Length in seconds.
   */
  seconds: number;
  /**
   * Whether `seconds` is what the document states or what its start and end give.
   */
  source: 'stated' | 'computed';
}
/**
 * A range of the source, as in unist.
 */
export interface Position {
  /**
   * Place of the first character.
   */
  start: Point;
  /**
   * Place after the last character.
   */
  end: Point;
}
/**
 * A place in the source, as in unist.
 */
export interface Point {
  /**
   * Line, from 1.
   */
  line: number;
  /**
   * Column in UTF-16 code units, from 1.
   */
  column: number;
  /**
   * UTF-16 code units from the start of the source, from 0.
   */
  offset: number;
}
