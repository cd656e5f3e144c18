/** Names and abbreviations of each month, January first, in the languages that are read. */
const NAMES: readonly string[] = [
  'january jan januar janvier enero ene janeiro januari gennaio jän jänner',
  'february feb febr februar février fevrier févr febrero fevereiro februari febbraio',
  'march mar mars märz mrz marzo março maart',
  'april apr avril avr abril abr aprile',
  'may mai mayo maio mei maj maggio',
  'june jun juin junio junho juni giugno',
  'july jul juillet juil julio julho juli luglio',
  'august aug août aout agosto augustus augusti',
  'september sept sep septembre septiembre setiembre setembro settembre',
  'october oct octobre octubre outubro okt oktober ottobre',
  'november nov novembre noviembre novembro',
  'december dec dez dic déc décembre decembre diciembre dezember dezembro desember dicembre',
];

/** Month (1 to 12) of a lower-case name. */
export const MONTHS: ReadonlyMap<string, number> = numbered(NAMES);

function numbered(rows: readonly string[]): Map<string, number> {
  return new Map(
    rows.flatMap((row, index) => row.split(' ').map((name): [string, number] => [name, index + 1])),
  );
}
