// Generated from the files of this folder by `npm run generate`.

import type { Rule } from './define-rule.ts';
import actionItemNoOwner from './action-item-no-owner.ts';
import actionItemUntracked from './action-item-untracked.ts';
import actionItemsNone from './action-items-none.ts';
import dateImpossible from './date-impossible.ts';
import dateWeekdayMismatch from './date-weekday-mismatch.ts';
import detectionSourceMissing from './detection-source-missing.ts';
import durationMismatch from './duration-mismatch.ts';
import emptySection from './empty-section.ts';
import impactIncomplete from './impact-incomplete.ts';
import impactNotQuantified from './impact-not-quantified.ts';
import internalReferenceInPublic from './internal-reference-in-public.ts';
import milestoneOrder from './milestone-order.ts';
import missingSection from './missing-section.ts';
import personalData from './personal-data.ts';
import placeholderText from './placeholder-text.ts';
import secretInText from './secret-in-text.ts';
import severalIncidents from './several-incidents.ts';
import timeZoneMissing from './time-zone-missing.ts';
import timelineEntryWithoutTime from './timeline-entry-without-time.ts';
import timelineOrder from './timeline-order.ts';
import vagueQuantity from './vague-quantity.ts';

/** Every rule, in alphabetical order. */
export const rules: Rule[] = [
  actionItemNoOwner,
  actionItemUntracked,
  actionItemsNone,
  dateImpossible,
  dateWeekdayMismatch,
  detectionSourceMissing,
  durationMismatch,
  emptySection,
  impactIncomplete,
  impactNotQuantified,
  internalReferenceInPublic,
  milestoneOrder,
  missingSection,
  personalData,
  placeholderText,
  secretInText,
  severalIncidents,
  timeZoneMissing,
  timelineEntryWithoutTime,
  timelineOrder,
  vagueQuantity,
];
