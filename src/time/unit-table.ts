const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const ROWS: ReadonlyArray<[seconds: number, names: string]> = [
  [
    1,
    's sec secs second seconds segundo segundos seconde secondes sekunde sekunden sekunder secondi',
  ],
  [MINUTE, 'm min mins minute minutes minuto minutos minuten minutter minuter minuti'],
  [HOUR, 'h hr hrs hour hours hora horas heure heures stunde stunden std timer timmar uur'],
  [DAY, 'd day days día días dia dias jour jours tag tage tagen dager dage dagar giorni'],
  [7 * DAY, 'w wk wks week weeks semana semanas semaine semaines woche wochen uke uker'],
];

const HAN_ROWS: ReadonlyArray<[seconds: number, names: string]> = [
  [1, '秒 秒钟 秒間'],
  [MINUTE, '分 分钟 分鐘 分間'],
  [HOUR, '小时 小時 時間'],
  [DAY, '天 日間'],
];

/** Seconds of a unit by its lower-case name. */
export const UNITS: ReadonlyMap<string, number> = byName(ROWS);

/** Seconds of a Chinese or Japanese unit. */
export const HAN_UNITS: ReadonlyMap<string, number> = byName(HAN_ROWS);

/** Numbers in words that stand before a unit. */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map([
  ['a', 1],
  ['an', 1],
  ['one', 1],
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
  ['seven', 7],
  ['eight', 8],
  ['nine', 9],
  ['ten', 10],
  ['eleven', 11],
  ['twelve', 12],
  ['thirteen', 13],
  ['fourteen', 14],
  ['fifteen', 15],
  ['sixteen', 16],
  ['seventeen', 17],
  ['eighteen', 18],
  ['nineteen', 19],
  ['twenty', 20],
  ['thirty', 30],
  ['forty', 40],
  ['fourty', 40],
  ['fifty', 50],
  ['sixty', 60],
  ['seventy', 70],
  ['eighty', 80],
  ['ninety', 90],
  ['una', 1],
  ['une', 1],
  ['eine', 1],
]);

/** Words before "a day", "an hour" that make it a rate, not a length. */
export const RATE_WORDS: ReadonlySet<string> = new Set([
  'once',
  'twice',
  'times',
  'requests',
  'per',
]);

function byName(rows: ReadonlyArray<[number, string]>): Map<string, number> {
  return new Map(
    rows.flatMap(([seconds, names]) =>
      names.split(' ').map((name): [string, number] => [name, seconds]),
    ),
  );
}
