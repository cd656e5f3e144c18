// Generated from the files of this folder by `npm run generate`.

import type { Rule } from './define-rule.ts';
import actionItemNoOwner from './action-item-no-owner.ts';
import actionItemUntracked from './action-item-untracked.ts';
import actionItemsNone from './action-items-none.ts';
import dateImpossible from './date-impossible.ts';
import dateWeekdayMismatch from './date-weekday-mismatch.ts';
import durationMismatch from './duration-mismatch.ts';
import emptySection from './empty-section.ts';
import milestoneOrder from './milestone-order.ts';
import missingSection from './missing-section.ts';
import placeholderText from './placeholder-text.ts';
import severalIncidents from './several-incidents.ts';
import timeNonexistent from './time-nonexistent.ts';
import timeRepeated from './time-repeated.ts';
import timeZoneAmbiguous from './time-zone-ambiguous.ts';
import timeZoneConflict from './time-zone-conflict.ts';
import timeZoneDstMismatch from './time-zone-dst-mismatch.ts';
import timeZoneMissing from './time-zone-missing.ts';
import timeZoneMixed from './time-zone-mixed.ts';
import timelineEntryWithoutTime from './timeline-entry-without-time.ts';
import timelineOrder from './timeline-order.ts';

/** Every rule, in alphabetical order. */
export const rules: Rule[] = [
  actionItemNoOwner,
  actionItemUntracked,
  actionItemsNone,
  dateImpossible,
  dateWeekdayMismatch,
  durationMismatch,
  emptySection,
  milestoneOrder,
  missingSection,
  placeholderText,
  severalIncidents,
  timeNonexistent,
  timeRepeated,
  timeZoneAmbiguous,
  timeZoneConflict,
  timeZoneDstMismatch,
  timeZoneMissing,
  timeZoneMixed,
  timelineEntryWithoutTime,
  timelineOrder,
];
