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
import blamePerson from './blame-person.ts';
import causeRestatesSymptom from './cause-restates-symptom.ts';
import causeUnresolved from './cause-unresolved.ts';
import checkboxMalformed from './checkbox-malformed.ts';
import counterfactual from './counterfactual.ts';
import dateAmbiguous from './date-ambiguous.ts';
import dateConflict from './date-conflict.ts';
import dateImpossible from './date-impossible.ts';
import dateInFuture from './date-in-future.ts';
import dateMissing from './date-missing.ts';
import dateWeekdayMismatch from './date-weekday-mismatch.ts';
import deadReference from './dead-reference.ts';
import detectionSourceMissing from './detection-source-missing.ts';
import duplicateSection from './duplicate-section.ts';
import durationMismatch from './duration-mismatch.ts';
import emptySection from './empty-section.ts';
import evidenceMissing from './evidence-missing.ts';
import filenameMismatch from './filename-mismatch.ts';
import humanErrorCause from './human-error-cause.ts';
import impactIncomplete from './impact-incomplete.ts';
import impactNotQuantified from './impact-not-quantified.ts';
import internalReferenceInPublic from './internal-reference-in-public.ts';
import linkTextMismatch from './link-text-mismatch.ts';
import linkWithoutScheme from './link-without-scheme.ts';
import loadedLanguage from './loaded-language.ts';
import metricMisnamed from './metric-misnamed.ts';
import milestoneOrder from './milestone-order.ts';
import missingMetadata from './missing-metadata.ts';
import missingSection from './missing-section.ts';
import personalData from './personal-data.ts';
import placeholderText from './placeholder-text.ts';
import secretInText from './secret-in-text.ts';
import severalIncidents from './several-incidents.ts';
import severityConflict from './severity-conflict.ts';
import shallowWhys from './shallow-whys.ts';
import singleRootCause from './single-root-cause.ts';
import tableHeaderMisplaced from './table-header-misplaced.ts';
import time12HourConfusion from './time-12-hour-confusion.ts';
import timeNonexistent from './time-nonexistent.ts';
import timeRepeated from './time-repeated.ts';
import timeZoneAmbiguous from './time-zone-ambiguous.ts';
import timeZoneConflict from './time-zone-conflict.ts';
import timeZoneDstMismatch from './time-zone-dst-mismatch.ts';
import timeZoneMissing from './time-zone-missing.ts';
import timeZoneMixed from './time-zone-mixed.ts';
import timelineEntryWithoutTime from './timeline-entry-without-time.ts';
import timelineGap from './timeline-gap.ts';
import timelineMidnightRollover from './timeline-midnight-rollover.ts';
import timelineMissingMilestone from './timeline-missing-milestone.ts';
import timelineOrder from './timeline-order.ts';
import timelineOutsideWindow from './timeline-outside-window.ts';
import unknownSection from './unknown-section.ts';
import vagueQuantity from './vague-quantity.ts';

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
  blamePerson,
  causeRestatesSymptom,
  causeUnresolved,
  checkboxMalformed,
  counterfactual,
  dateAmbiguous,
  dateConflict,
  dateImpossible,
  dateInFuture,
  dateMissing,
  dateWeekdayMismatch,
  deadReference,
  detectionSourceMissing,
  duplicateSection,
  durationMismatch,
  emptySection,
  evidenceMissing,
  filenameMismatch,
  humanErrorCause,
  impactIncomplete,
  impactNotQuantified,
  internalReferenceInPublic,
  linkTextMismatch,
  linkWithoutScheme,
  loadedLanguage,
  metricMisnamed,
  milestoneOrder,
  missingMetadata,
  missingSection,
  personalData,
  placeholderText,
  secretInText,
  severalIncidents,
  severityConflict,
  shallowWhys,
  singleRootCause,
  tableHeaderMisplaced,
  time12HourConfusion,
  timeNonexistent,
  timeRepeated,
  timeZoneAmbiguous,
  timeZoneConflict,
  timeZoneDstMismatch,
  timeZoneMissing,
  timeZoneMixed,
  timelineEntryWithoutTime,
  timelineGap,
  timelineMidnightRollover,
  timelineMissingMilestone,
  timelineOrder,
  timelineOutsideWindow,
  unknownSection,
  vagueQuantity,
];
