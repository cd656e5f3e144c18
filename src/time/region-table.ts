/** What a name of a zone in words fixes: a region, an offset whatever the date, or both. */
export interface RegionRow {
  iana?: string;
  offset?: number;
}

/** Generic names: standard or summer time, whichever is in force. */
export const GENERIC: ReadonlyMap<string, RegionRow> = new Map([
  ['ET', { iana: 'America/New_York' }],
  ['CT', { iana: 'America/Chicago' }],
  ['MT', { iana: 'America/Denver' }],
  ['PT', { iana: 'America/Los_Angeles' }],
]);

/** Areas of the time-zone database as people misspell or translate them: `UC/Pacific`. */
export const AREAS: ReadonlyMap<string, string> = new Map([
  ['UC', 'US'],
  ['USA', 'US'],
  ['Europa', 'Europe'],
  ['Amerika', 'America'],
  ['América', 'America'],
  ['Asien', 'Asia'],
]);

/** Names in words that end in "time", lower case and without it. */
export const NAMED_TIMES: ReadonlyMap<string, RegionRow> = new Map<string, RegionRow>([
  ['coordinated universal', { offset: 0 }],
  ['universal coordinated', { offset: 0 }],
  ['greenwich mean', { offset: 0 }],
  ['zulu', { offset: 0 }],
  ['eastern', { iana: 'America/New_York' }],
  ['central', { iana: 'America/Chicago' }],
  ['mountain', { iana: 'America/Denver' }],
  ['pacific', { iana: 'America/Los_Angeles' }],
  ['alaska', { iana: 'America/Anchorage' }],
  ['hawaii', { iana: 'Pacific/Honolulu' }],
  ['atlantic', { iana: 'America/Halifax' }],
  ['western european', { iana: 'Europe/Lisbon' }],
  ['central european', { iana: 'Europe/Paris' }],
  ['eastern european', { iana: 'Europe/Helsinki' }],
  ['irish standard', { offset: 60 }],
  ['west africa', { iana: 'Africa/Lagos', offset: 60 }],
  ['west central africa', { iana: 'Africa/Lagos', offset: 60 }],
  ['west central africa standard', { iana: 'Africa/Lagos', offset: 60 }],
  ['west african', { iana: 'Africa/Lagos', offset: 60 }],
  ['western african', { iana: 'Africa/Lagos', offset: 60 }],
  ['central africa', { iana: 'Africa/Maputo', offset: 120 }],
  ['central african', { iana: 'Africa/Maputo', offset: 120 }],
  ['east africa', { iana: 'Africa/Nairobi', offset: 180 }],
  ['east african', { iana: 'Africa/Nairobi', offset: 180 }],
  ['eastern african', { iana: 'Africa/Nairobi', offset: 180 }],
  ['eastern africa', { iana: 'Africa/Nairobi', offset: 180 }],
  ['south africa', { iana: 'Africa/Johannesburg', offset: 120 }],
  ['south africa standard', { iana: 'Africa/Johannesburg', offset: 120 }],
  ['south african standard', { iana: 'Africa/Johannesburg', offset: 120 }],
  ['india standard', { iana: 'Asia/Kolkata', offset: 330 }],
  ['indian standard', { iana: 'Asia/Kolkata', offset: 330 }],
  ['china standard', { iana: 'Asia/Shanghai', offset: 480 }],
  ['japan standard', { iana: 'Asia/Tokyo', offset: 540 }],
  ['korea standard', { iana: 'Asia/Seoul', offset: 540 }],
  ['singapore standard', { iana: 'Asia/Singapore', offset: 480 }],
  ['gulf standard', { iana: 'Asia/Dubai', offset: 240 }],
  ['moscow standard', { iana: 'Europe/Moscow', offset: 180 }],
  ['brasilia', { iana: 'America/Sao_Paulo' }],
  ['australian eastern', { iana: 'Australia/Sydney' }],
  ['new zealand', { iana: 'Pacific/Auckland' }],
]);

/** Names in words for the standard or daylight time of a region, and their abbreviation. */
export const LABELLED_TIMES: ReadonlyMap<string, string> = new Map([
  ['eastern standard', 'EST'],
  ['eastern daylight', 'EDT'],
  ['central standard', 'CST'],
  ['central daylight', 'CDT'],
  ['mountain standard', 'MST'],
  ['mountain daylight', 'MDT'],
  ['pacific standard', 'PST'],
  ['pacific daylight', 'PDT'],
  ['alaska standard', 'AKST'],
  ['alaska daylight', 'AKDT'],
  ['atlantic standard', 'AST'],
  ['atlantic daylight', 'ADT'],
  ['western european summer', 'WEST'],
  ['central european standard', 'CET'],
  ['central european summer', 'CEST'],
  ['eastern european standard', 'EET'],
  ['eastern european summer', 'EEST'],
  ['british summer', 'BST'],
  ['israel standard', 'IST'],
  ['israel daylight', 'IDT'],
  ['australian central standard', 'ACST'],
  ['australian central daylight', 'ACDT'],
  ['australian eastern standard', 'AEST'],
  ['australian eastern daylight', 'AEDT'],
  ['new zealand standard', 'NZST'],
  ['new zealand daylight', 'NZDT'],
]);

/** Countries with one zone and well-known cities that the time-zone database does not name. */
export const PLACES: ReadonlyMap<string, string> = new Map([
  ['bangalore', 'Asia/Kolkata'],
  ['beijing', 'Asia/Shanghai'],
  ['boston', 'America/New_York'],
  ['china', 'Asia/Shanghai'],
  ['delhi', 'Asia/Kolkata'],
  ['ethiopia', 'Africa/Addis_Ababa'],
  ['geneva', 'Europe/Zurich'],
  ['germany', 'Europe/Berlin'],
  ['ghana', 'Africa/Accra'],
  ['india', 'Asia/Kolkata'],
  ['ireland', 'Europe/Dublin'],
  ['israel', 'Asia/Jerusalem'],
  ['japan', 'Asia/Tokyo'],
  ['kenya', 'Africa/Nairobi'],
  ['kolkata', 'Asia/Kolkata'],
  ['korea', 'Asia/Seoul'],
  ['mumbai', 'Asia/Kolkata'],
  ['munich', 'Europe/Berlin'],
  ['nigeria', 'Africa/Lagos'],
  ['norway', 'Europe/Oslo'],
  ['rwanda', 'Africa/Kigali'],
  ['san francisco', 'America/Los_Angeles'],
  ['seattle', 'America/Los_Angeles'],
  ['tel aviv', 'Asia/Jerusalem'],
  ['uk', 'Europe/London'],
  ['washington', 'America/New_York'],
]);

/** Chinese and Japanese names of zones. */
export const HAN_ZONES: ReadonlyMap<string, RegionRow> = new Map([
  ['北京时间', { iana: 'Asia/Shanghai', offset: 480 }],
  ['北京時間', { iana: 'Asia/Shanghai', offset: 480 }],
  ['中国标准时间', { iana: 'Asia/Shanghai', offset: 480 }],
  ['中国時間', { iana: 'Asia/Shanghai', offset: 480 }],
  ['东八区', { offset: 480 }],
  ['東八區', { offset: 480 }],
  ['台北時間', { iana: 'Asia/Taipei', offset: 480 }],
  ['台灣時間', { iana: 'Asia/Taipei', offset: 480 }],
  ['台湾时间', { iana: 'Asia/Taipei', offset: 480 }],
  ['香港時間', { iana: 'Asia/Hong_Kong', offset: 480 }],
  ['香港时间', { iana: 'Asia/Hong_Kong', offset: 480 }],
  ['日本時間', { iana: 'Asia/Tokyo', offset: 540 }],
  ['日本时间', { iana: 'Asia/Tokyo', offset: 540 }],
  ['东京时间', { iana: 'Asia/Tokyo', offset: 540 }],
  ['東京時間', { iana: 'Asia/Tokyo', offset: 540 }],
  ['日本标准时间', { iana: 'Asia/Tokyo', offset: 540 }],
  ['日本標準時', { iana: 'Asia/Tokyo', offset: 540 }],
]);
