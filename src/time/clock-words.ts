/** Words right before a clock: what follows is meant as a time of day. */
export const INTRODUCING: ReadonlySet<string> = new Set([
  ...['at', 'from', 'until', 'till', 'til', 'by', 'around', 'about', 'before', 'after', 'since'],
  ...['approx', 'approximately', 'circa', 'ca', 'roughly', 'between', 'through', 'to', 'past'],
  ...['kl', 'klokken', 'klokka', 'rundt', 'fra', 'til', 'mellom'],
  ...['um', 'bis', 'ab', 'von', 'gegen', 'vers', 'à', 'dès', 'jusqu'],
  ...['las', 'às', 'hasta', 'até', 'desde', 'om'],
]);

/** Words right before a clock that say only "o’clock". */
export const CLOCK_NAMES: ReadonlySet<string> = new Set(['kl', 'klokken', 'klokka', 'um']);

/** Words before a moment that make it approximate. */
export const APPROXIMATE: ReadonlySet<string> = new Set([
  ...['about', 'around', 'approx', 'approximately', 'ca', 'circa', 'roughly', 'nearly', 'almost'],
  ...['rundt', 'omtrent', 'cirka', 'environ', 'vers', 'etwa', 'gegen', 'ungefähr'],
  ...['aproximadamente', 'sobre', 'cerca'],
]);

/** Words that may stand between "around" and its moment. */
export const PASSED_OVER: ReadonlySet<string> = new Set(['at', 'kl', 'the', 'on', 'klokken']);

/** Words right before digits that make them something other than a clock. */
export const NOT_BEFORE_CLOCK: ReadonlySet<string> = new Set([
  ...['lasted', 'lasting', 'lasts', 'took', 'takes', 'taking', 'elapsed', 'uptime'],
  ...['ratio', 'line', 'lines', 'column', 'version', 'port', 'verse', 'chapter', 'figure'],
]);

/** Words right behind digits that make them a length or a ratio. */
export const NOT_AFTER_CLOCK: ReadonlySet<string> = new Set([
  ...['long', 'm', 'min', 'mins', 'minute', 'minutes', 's', 'sec', 'secs', 'second', 'seconds'],
  ...['ms', 'ratio', 'aspect', 'duration'],
]);

/** Words for hours behind digits: a clock (`at 00:00 hours`) or a length (`1:30 hours`). */
export const HOUR_WORDS: ReadonlySet<string> = new Set(['h', 'hs', 'hr', 'hrs', 'hour', 'hours']);

/** Words for "o’clock" behind digits. */
export const CLOCK_UNITS: ReadonlySet<string> = new Set(['uhr', 'heures']);

/** Units behind a decimal number, which is then no clock (`12.50 EUR`). */
export const DECIMAL_UNITS: ReadonlySet<string> = new Set([
  ...['percent', 'pct', 'kb', 'mb', 'gb', 'tb', 'kib', 'mib', 'gib', 'tib', 'k', 'ghz', 'mhz'],
  ...['usd', 'eur', 'gbp', 'nok', 'million', 'billion', 'release', 'releases', 'released'],
  ...['version', 'hours', 'hour', 'hrs', 'hr', 'h', 'd', 'days', 'day', 'x', 'times', 'cores'],
]);
