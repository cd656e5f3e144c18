import type { Zone } from '../ast/nodes.ts';
import { pattern } from '../pattern/pattern.ts';
import { LOCAL_NAMES } from './local-name-table.ts';
import { placeRegion } from './region.ts';

const LOCAL_TIME = pattern.iy`(?:(?:heure|hora|horário|horario)(?: (?:locale?|légale|oficial))? (?:de la |de l['’]|de |du |d['’]|do |da |del )|(?:the )?local time (?:in|of|at) )`;
const PLACE_WORD = /[ ]?\p{L}[\p{L}'’-]{0,20}/uy;
const NAME = /\p{L}{4,20} (?:(?:de l['’]|du )?\p{L}{3,12})(?!\p{L})/uy;
const MOST_WORDS = 4;

/** A zone named by its place: `heure de Paris`, `hora de Madrid`, `local time in Oslo`, `norsk tid`. */
export function readLocalName(text: string, at: number): { zone: Zone; end: number } | undefined {
  NAME.lastIndex = at;
  const name = NAME.exec(text)?.[0];
  const region = name && LOCAL_NAMES.get(name.toLowerCase().replace("'", '’'));
  if (name && region) return { zone: { name, iana: region }, end: at + name.length };
  LOCAL_TIME.lastIndex = at;
  return LOCAL_TIME.test(text) ? readPlace(text, at, LOCAL_TIME.lastIndex) : undefined;
}

/** The longest run of words from an index that is a place. */
function readPlace(
  text: string,
  start: number,
  at: number,
): { zone: Zone; end: number } | undefined {
  let found: { zone: Zone; end: number } | undefined;
  let end = at;
  for (let words = 0; words < MOST_WORDS; words += 1) {
    PLACE_WORD.lastIndex = end;
    const word = PLACE_WORD.exec(text)?.[0];
    if (word === undefined) break;
    end += word.length;
    const iana = placeRegion(text.slice(at, end));
    if (iana !== undefined) found = { zone: { name: text.slice(start, end), iana }, end };
  }
  return found;
}
