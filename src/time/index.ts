/** Text to times. Knows no tree, no clock, no locale, and not the machine's time zone. */
export { abbreviationNames, explainZone, wholeZone } from './abbreviations.ts';
export {
  addDays,
  daysBetween,
  isCalendarDate,
  minutesOf,
  weekdayOf,
  withYear,
} from './calendar.ts';
export { type ClockLabel, clockLabels, labelFor } from './clock-label.ts';
export { type DurationExpression, findDurations } from './find-durations.ts';
export { findTimes } from './find-times.ts';
export { findZone } from './find-zone.ts';
export { readLeadingTime } from './leading-time.ts';
export {
  firstMoment,
  type Moment,
  type Range,
  type ReadOptions,
  type TimeExpression,
} from './moment.ts';
export { toInstant, zoneOffset } from './offset.ts';
export { regionNames } from './region.ts';
export { type ClockChange, clockChange, offsetsAt, offsetsInForce } from './region-clock.ts';
export { spellDuration } from './spell-duration.ts';
export { renameWeekday } from './weekday.ts';
export { type ZoneMeaning, zoneMeanings } from './zone-table.ts';
