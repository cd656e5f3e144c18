// Generated from the files of this folder by `npm run generate`.

import type { Rule } from './define-rule.ts';
import actionItemNoOwner from './action-item-no-owner.ts';
import actionItemUntracked from './action-item-untracked.ts';
import actionItemsNone from './action-items-none.ts';
import dateAmbiguous from './date-ambiguous.ts';
import dateImpossible from './date-impossible.ts';
import dateInFuture from './date-in-future.ts';
import dateMissing from './date-missing.ts';
import dateWeekdayMismatch from './date-weekday-mismatch.ts';
import durationMismatch from './duration-mismatch.ts';
import emptySection from './empty-section.ts';
import metricMisnamed from './metric-misnamed.ts';
import milestoneOrder from './milestone-order.ts';
import missingSection from './missing-section.ts';
import placeholderText from './placeholder-text.ts';
import severalIncidents from './several-incidents.ts';
import time12HourConfusion from './time-12-hour-confusion.ts';
import timeZoneMissing from './time-zone-missing.ts';
import timelineEntryWithoutTime from './timeline-entry-without-time.ts';
import timelineOrder from './timeline-order.ts';

/** Every rule, in alphabetical order. */
export const rules: Rule[] = [
  actionItemNoOwner,
  actionItemUntracked,
  actionItemsNone,
  dateAmbiguous,
  dateImpossible,
  dateInFuture,
  dateMissing,
  dateWeekdayMismatch,
  durationMismatch,
  emptySection,
  metricMisnamed,
  milestoneOrder,
  missingSection,
  placeholderText,
  severalIncidents,
  time12HourConfusion,
  timeZoneMissing,
  timelineEntryWithoutTime,
  timelineOrder,
];
