/** What an abbreviation of a time zone stands for. */
export interface ZoneMeaning {
  meaning: string;
  /** Minutes east of UTC. */
  offset: number;
  /** A region that uses it; two names of one region are its standard and summer time. */
  region?: string;
}

/** One abbreviation. */
export interface ZoneRow {
  /** All that it can mean, the most common first. */
  meanings: [ZoneMeaning, ...ZoneMeaning[]];
  /** Minutes east of UTC, if it has one meaning, or one that nearly every writer means. */
  offset?: number;
  /** Also written in lower case, directly behind a time. */
  lower: boolean;
  /** Also an English word in capitals: counts only before a separator. */
  word: boolean;
}

/**
 * Abbreviations in use and what they mean, one meaning a row, the most common first. Which are
 * ambiguous: PostgreSQL's `timezonesets/Default` (marked CONFLICT there); offsets and regions: the
 * comments of the time-zone database.
 */
const MEANINGS: ReadonlyArray<[name: string, offset: number, meaning: string, region?: string]> = [
  ['UTC', 0, 'Coordinated Universal Time'],
  ['GMT', 0, 'Greenwich Mean Time', 'Europe/London'],
  ['UCT', 0, 'Coordinated Universal Time'],
  ['EST', -300, 'US Eastern Standard Time', 'America/New_York'],
  ['EST', 600, 'Australian Eastern Standard Time'],
  ['EDT', -240, 'US Eastern Daylight Time', 'America/New_York'],
  ['EDT', 660, 'Australian Eastern Daylight Time'],
  ['CST', -360, 'US Central Standard Time', 'America/Chicago'],
  ['CST', 480, 'China Standard Time'],
  ['CST', -300, 'Cuba Standard Time'],
  ['CDT', -300, 'US Central Daylight Time', 'America/Chicago'],
  ['CDT', -240, 'Cuba Daylight Time'],
  ['MST', -420, 'US Mountain Standard Time', 'America/Denver'],
  ['MST', 480, 'Malaysia Standard Time'],
  ['MST', 390, 'Myanmar Standard Time'],
  ['MDT', -360, 'US Mountain Daylight Time', 'America/Denver'],
  ['PST', -480, 'US Pacific Standard Time', 'America/Los_Angeles'],
  ['PST', 480, 'Philippine Standard Time'],
  ['PDT', -420, 'US Pacific Daylight Time', 'America/Los_Angeles'],
  ['AKST', -540, 'Alaska Standard Time', 'America/Anchorage'],
  ['AKDT', -480, 'Alaska Daylight Time', 'America/Anchorage'],
  ['HST', -600, 'Hawaii Standard Time'],
  ['AST', -240, 'Atlantic Standard Time', 'America/Halifax'],
  ['AST', 180, 'Arabia Standard Time'],
  ['ADT', -180, 'Atlantic Daylight Time', 'America/Halifax'],
  ['ADT', 240, 'Arabia Daylight Time'],
  ['NST', -210, 'Newfoundland Standard Time', 'America/St_Johns'],
  ['NDT', -150, 'Newfoundland Daylight Time', 'America/St_Johns'],
  ['BRT', -180, 'Brasília Time'],
  ['ART', -180, 'Argentina Time'],
  ['CLT', -240, 'Chile Standard Time', 'America/Santiago'],
  ['CLST', -180, 'Chile Summer Time', 'America/Santiago'],
  ['COT', -300, 'Colombia Time'],
  ['PET', -300, 'Peru Time'],
  ['VET', -240, 'Venezuela Time'],
  ['UYT', -180, 'Uruguay Time'],
  ['AMT', -240, 'Amazon Time'],
  ['AMT', 240, 'Armenia Time'],
  ['ECT', -300, 'Ecuador Time'],
  ['ECT', -240, 'Eastern Caribbean Time'],
  ['ACT', -300, 'Acre Time'],
  ['ACT', 570, 'Australian Central Time'],
  ['HNE', -300, 'heure normale de l’Est', 'America/New_York'],
  ['HAE', -240, 'heure avancée de l’Est', 'America/New_York'],
  ['WET', 0, 'Western European Time', 'Europe/Lisbon'],
  ['WEST', 60, 'Western European Summer Time', 'Europe/Lisbon'],
  ['BST', 60, 'British Summer Time', 'Europe/London'],
  ['BST', 360, 'Bangladesh Standard Time'],
  ['BST', 660, 'Bougainville Standard Time'],
  ['IST', 330, 'India Standard Time'],
  ['IST', 60, 'Irish Standard Time'],
  ['IST', 120, 'Israel Standard Time', 'Asia/Jerusalem'],
  ['IDT', 180, 'Israel Daylight Time', 'Asia/Jerusalem'],
  ['CET', 60, 'Central European Time', 'Europe/Paris'],
  ['CEST', 120, 'Central European Summer Time', 'Europe/Paris'],
  ['MEZ', 60, 'Mitteleuropäische Zeit', 'Europe/Berlin'],
  ['MESZ', 120, 'Mitteleuropäische Sommerzeit', 'Europe/Berlin'],
  ['EET', 120, 'Eastern European Time', 'Europe/Helsinki'],
  ['EEST', 180, 'Eastern European Summer Time', 'Europe/Helsinki'],
  ['MSK', 180, 'Moscow Standard Time'],
  ['TRT', 180, 'Türkiye Time'],
  ['WAT', 60, 'West Africa Time'],
  ['CAT', 120, 'Central Africa Time'],
  ['EAT', 180, 'East Africa Time'],
  ['SAST', 120, 'South Africa Standard Time'],
  ['SAST', 570, 'South Australian Standard Time'],
  ['GST', 240, 'Gulf Standard Time'],
  ['GST', -120, 'South Georgia Time'],
  ['PKT', 300, 'Pakistan Time'],
  ['NPT', 345, 'Nepal Time'],
  ['ICT', 420, 'Indochina Time'],
  ['WIB', 420, 'Western Indonesia Time'],
  ['WITA', 480, 'Central Indonesia Time'],
  ['SGT', 480, 'Singapore Time'],
  ['MYT', 480, 'Malaysia Time'],
  ['PHT', 480, 'Philippine Time'],
  ['HKT', 480, 'Hong Kong Time'],
  ['SST', -660, 'Samoa Standard Time'],
  ['SST', 480, 'Singapore Standard Time'],
  ['WST', 480, 'Western Australian Standard Time'],
  ['WST', 780, 'West Samoa Time'],
  ['JST', 540, 'Japan Standard Time'],
  ['KST', 540, 'Korea Standard Time'],
  ['AWST', 480, 'Australian Western Standard Time'],
  ['ACST', 570, 'Australian Central Standard Time', 'Australia/Adelaide'],
  ['ACDT', 630, 'Australian Central Daylight Time', 'Australia/Adelaide'],
  ['AEST', 600, 'Australian Eastern Standard Time', 'Australia/Sydney'],
  ['AEDT', 660, 'Australian Eastern Daylight Time', 'Australia/Sydney'],
  ['NFT', 660, 'Norfolk Time', 'Pacific/Norfolk'],
  ['NZST', 720, 'New Zealand Standard Time', 'Pacific/Auckland'],
  ['NZDT', 780, 'New Zealand Daylight Time', 'Pacific/Auckland'],
];

/** Ambiguous, but read as their first meaning, as nearly every writer does. */
const ACCEPTED = new Set('EST EDT CDT MST PST SAST'.split(' '));
const LOWER = new Set('UTC GMT UCT EST EDT CST CDT PST PDT CET CEST'.split(' '));
const WORDS = new Set('ART PET VET ACT WET WEST CAT EAT'.split(' '));

/** German and French names of what has an English one as well. */
export const LOCAL_LABELS: ReadonlySet<string> = new Set('MEZ MESZ HNE HAE'.split(' '));

/** Abbreviations of time zones by name, upper case. */
export const ZONES: ReadonlyMap<string, ZoneRow> = byName();

function byName(): Map<string, ZoneRow> {
  const rows = new Map<string, ZoneRow>();
  for (const [name, offset, meaning, region] of MEANINGS) {
    const added = region === undefined ? { meaning, offset } : { meaning, offset, region };
    const row = rows.get(name);
    if (!row) {
      rows.set(name, { meanings: [added], offset, lower: LOWER.has(name), word: WORDS.has(name) });
      continue;
    }
    row.meanings.push(added);
    if (!ACCEPTED.has(name)) delete row.offset;
  }
  return rows;
}

/** All meanings of a zone name that has several, the most common first; `[]` if it has one. */
export function zoneMeanings(name: string): ZoneMeaning[] {
  const meanings = ZONES.get(name.toUpperCase())?.meanings ?? [];
  return meanings.length < 2 ? [] : [...meanings];
}
