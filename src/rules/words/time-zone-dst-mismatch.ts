/**
 * Regions that are large enough to be meant, in which a name of standard time may hold while it does
 * not in most of its zone. Whether it does on a date is asked of the time-zone database.
 */
export const otherRegions: Readonly<Record<string, string>> = {
  AEST: 'Australia/Brisbane',
  EET: 'Africa/Cairo',
  MST: 'America/Phoenix',
};
