import type { EventKind, FieldName, ItemStatus, Milestone } from '../../ast/nodes.ts';
import type { ColumnRole } from '../table-columns.ts';

/**
 * The words by which facts are known in one language other than English, whose
 * words are in the tables of the readers.
 *
 * Lower case, with accents; `(a|b) c` as in section titles.
 */
export interface FactWords {
  /** BCP 47 tag. */
  language: string;
  /** What facts about the incident are called. */
  fields: Partial<Record<Exclude<FieldName, 'other'>, readonly string[]>>;
  /** What entries are called in timelines that go by what was done. */
  entryLabels: readonly string[];
  /** Words that tell what an entry is about; `*` stands for any ending. */
  events: Partial<Record<EventKind, readonly string[]>>;
  /** Words by which an entry says that the incident starts or ends with it. */
  milestones: Partial<Record<Milestone, readonly string[]>>;
  timelineColumns: Partial<Record<ColumnRole, readonly string[]>>;
  actionItemColumns: Partial<Record<ColumnRole, readonly string[]>>;
  statuses: Partial<Record<ItemStatus, readonly string[]>>;
  /** Words of titles that announce concrete tasks, or general measures. */
  tasks: readonly string[];
  measures: readonly string[];
  /** What stands with a colon before the one who does it. */
  owners: readonly string[];
  /** What stands before the date by which something is to be done. */
  dues: readonly string[];
  /** Words that say that there are no items. */
  none: readonly string[];
  /** What stands in a cell that nobody has filled in yet. */
  nothing: readonly string[];
  /** Words in brackets with a capital that name no one, besides the statuses. */
  notNames: readonly string[];
  /** How sentences begin that look back on all items. */
  closings: readonly string[];
}
