// Generated from the files of this folder by `npm run generate`.

import type { Rule } from './define-rule.ts';
import actionItemDuplicate from './action-item-duplicate.ts';
import actionItemHumanOnly from './action-item-human-only.ts';
import actionItemInProse from './action-item-in-prose.ts';
import actionItemNoDueDate from './action-item-no-due-date.ts';
import actionItemNoOwner from './action-item-no-owner.ts';
import actionItemNoPriority from './action-item-no-priority.ts';
import actionItemStateMismatch from './action-item-state-mismatch.ts';
import actionItemUntracked from './action-item-untracked.ts';
import actionItemVague from './action-item-vague.ts';
import actionItemVagueOwner from './action-item-vague-owner.ts';
import actionItemsLowPriority from './action-items-low-priority.ts';
import actionItemsNoDetection from './action-items-no-detection.ts';
import actionItemsNone from './action-items-none.ts';
import actionItemsOneType from './action-items-one-type.ts';
import actionItemsTooMany from './action-items-too-many.ts';
import dateImpossible from './date-impossible.ts';
import dateWeekdayMismatch from './date-weekday-mismatch.ts';
import durationMismatch from './duration-mismatch.ts';
import emptySection from './empty-section.ts';
import milestoneOrder from './milestone-order.ts';
import missingSection from './missing-section.ts';
import placeholderText from './placeholder-text.ts';
import severalIncidents from './several-incidents.ts';
import timeZoneMissing from './time-zone-missing.ts';
import timelineEntryWithoutTime from './timeline-entry-without-time.ts';
import timelineOrder from './timeline-order.ts';

/** Every rule, in alphabetical order. */
export const rules: Rule[] = [
  actionItemDuplicate,
  actionItemHumanOnly,
  actionItemInProse,
  actionItemNoDueDate,
  actionItemNoOwner,
  actionItemNoPriority,
  actionItemStateMismatch,
  actionItemUntracked,
  actionItemVague,
  actionItemVagueOwner,
  actionItemsLowPriority,
  actionItemsNoDetection,
  actionItemsNone,
  actionItemsOneType,
  actionItemsTooMany,
  dateImpossible,
  dateWeekdayMismatch,
  durationMismatch,
  emptySection,
  milestoneOrder,
  missingSection,
  placeholderText,
  severalIncidents,
  timeZoneMissing,
  timelineEntryWithoutTime,
  timelineOrder,
];
