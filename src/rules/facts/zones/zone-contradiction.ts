import type { Postmortem } from '../../../ast/nodes.ts';
import { clockLabels, offsetsInForce, wholeZone } from '../../../time/index.ts';
import type { Settings } from '../../define-rule.ts';
import { possibleDates } from '../dates/possible-dates.ts';
import { labelMismatch } from './label-mismatch.ts';
import { spellOffset } from './spell-offset.ts';
import type { ZoneStatement } from './zone-statements.ts';

/** A zone with two names that do not fit: what it is said to be, and what it is. */
export interface ZoneContradiction {
  name: string;
  said: string;
  is: string;
  /** The day on which that is so, where it is not on all. */
  date?: string;
}

/** What contradicts itself in a statement: `EST (UTC+3)`, `UTC+1 (Zurich time)` in July. */
export function zoneContradiction(
  statement: ZoneStatement,
  tree: Postmortem,
  settings: Settings,
): ZoneContradiction | undefined {
  const { name, offset, iana } = statement.zone;
  if (offset !== undefined && iana !== undefined) return inRegion(statement, offset, iana);
  const groups = twoNames.exec(name)?.groups;
  if (!groups || offset !== undefined || iana !== undefined) return undefined;
  const { first = '', second = '' } = groups;
  const [these, those] = [wholeZone(first)?.offset, wholeZone(second)?.offset];
  if (these === undefined || those === undefined) return undefined;
  // `PST (UTC-7)` in June: the name is wrong, and has a rule of its own.
  if (labelMismatch(statement, tree, settings)?.offset === those) return undefined;
  if (numeric.test(second)) return { name: first, said: second, is: spellOffset(these) };
  return numeric.test(first) ? { name: second, said: first, is: spellOffset(those) } : undefined;
}

/** `UTC (PST)` is no contradiction where all is given in both. */
const numeric = /^(?:UTC|GMT|UT)\s{0,2}[+\-−–]/i;
const twoNames = /^(?<first>[^()]{2,40}) \((?<second>[^()]{2,40})\)$/;

/** `ET (UTC-5)`, where clocks there show another hour on all dates. */
function inRegion(
  { zone: { name }, times }: ZoneStatement,
  offset: number,
  region: string,
): ZoneContradiction | undefined {
  if (clockLabels(name).length > 0) return undefined;
  const dates = times.flatMap((time) => possibleDates(time).slice(0, 1));
  const inForce = dates.map((date) => offsetsInForce(region, date) ?? [offset]);
  const [date, [is] = []] = [dates[0], inForce[0]];
  if (is === undefined || date === undefined) return undefined;
  if (inForce.some((offsets) => offsets.includes(offset))) return undefined;
  const said = spellOffset(offset);
  return { name: numeric.test(name) ? region : name, said, is: spellOffset(is), date };
}
