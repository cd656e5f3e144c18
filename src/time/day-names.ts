/** Names of the days, Monday first, as one language writes them. */
export interface DayNames {
  /** BCP 47 tag. */
  language: string;
  names: readonly string[];
}

/** All ways to write the days; of two in one language, the first is that to write. */
export const DAY_NAMES: readonly DayNames[] = [
  daysOf('en', 'monday tuesday wednesday thursday friday saturday sunday'),
  daysOf('en', 'mon tue wed thu fri sat sun'),
  daysOf('en', 'mon tues weds thur fri sat sun'),
  daysOf('en', 'mon tues weds thurs fri sat sun'),
  daysOf('fr', 'lundi mardi mercredi jeudi vendredi samedi dimanche'),
  daysOf('es', 'lunes martes miércoles jueves viernes sábado domingo'),
  daysOf('es', 'lunes martes miercoles jueves viernes sabado domingo'),
  daysOf('de', 'montag dienstag mittwoch donnerstag freitag samstag sonntag'),
  daysOf('nb', 'mandag tirsdag onsdag torsdag fredag lørdag søndag'),
  daysOf('sv', 'måndag tisdag onsdag torsdag fredag lördag söndag'),
  daysOf('pt', 'segunda terça quarta quinta sexta sábado domingo'),
  daysOf('it', 'lunedì martedì mercoledì giovedì venerdì sabato domenica'),
  daysOf('nl', 'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag'),
  daysOf('ja', '月 火 水 木 金 土 日'),
  daysOf('zh', '一 二 三 四 五 六 日'),
  daysOf('zh', '一 二 三 四 五 六 天'),
];

/** Day of the week (Monday is 1) of a lower-case name. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  DAY_NAMES.flatMap(({ names }) => names.map((name, index): [string, number] => [name, index + 1])),
);

function daysOf(language: string, names: string): DayNames {
  return { language, names: names.split(' ') };
}
