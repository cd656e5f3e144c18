import { LABELLED_TIMES } from './region-table.ts';
import { LOCAL_LABELS, ZONES } from './zone-table.ts';

/** A name for the time of a region while it is on standard, or while it is on daylight time. */
export interface ClockLabel {
  /** Its abbreviation: `PST`. */
  label: string;
  /** Minutes east of UTC. */
  offset: number;
  region: string;
}

const BEFORE_BRACKET = /^[^(]{0,60}/;
const TIME = / time(?: ?zone)?$/;

/**
 * What a name of a zone says of standard and daylight time: `PST` or `Pacific Standard Time`, not
 * `Pacific Time`, nor `GMT`, which is as well UTC. An ambiguous name has one label for each region.
 */
export function clockLabels(name: string): ClockLabel[] {
  const plain = (BEFORE_BRACKET.exec(name)?.[0] ?? '').trim();
  const label = LABELLED_TIMES.get(plain.toLowerCase().replace(TIME, '')) ?? plain.toUpperCase();
  const meanings = label === 'GMT' ? [] : (ZONES.get(label)?.meanings ?? []);
  return meanings.flatMap(({ offset, region }) => (region ? [{ label, offset, region }] : []));
}

/**
 * How the time of a region is called while its clocks have an offset: `PDT`.
 *
 * @param like Another name in the language that is wanted: with `MEZ` it is `MESZ`.
 */
export function labelFor(region: string, offset: number, like = ''): string | undefined {
  for (const [label, { meanings }] of ZONES) {
    const isMeant = meanings.some((each) => each.region === region && each.offset === offset);
    if (isMeant && LOCAL_LABELS.has(label) === LOCAL_LABELS.has(like)) return label;
  }
  return undefined;
}
