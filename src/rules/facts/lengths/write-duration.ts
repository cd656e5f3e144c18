import { spellDuration } from '../../../time/index.ts';

/** A length of time with the units of one that is written: `1h 04m` for `1h 37m`. */
export function writeDuration(seconds: number, like: string): string {
  const parts = [...like.matchAll(part)];
  const known = parts.map(({ groups }) => secondsOf(groups?.unit ?? ''));
  const smallest = known.at(-1);
  const isPlain = parts.length > 0 && known.every(Boolean) && /^\s*\d/.test(like);
  if (!isPlain || !smallest || seconds < smallest) return spellDuration(seconds);

  let rest = Math.round(seconds / smallest) * smallest;
  // `3 hours` for two and a half would be wrong again.
  if (Math.abs(rest - seconds) > seconds / 20) return spellDuration(seconds);
  const numbers = known.map((unit = 1, index) => {
    const number = index === known.length - 1 ? rest / unit : Math.floor(rest / unit);
    rest -= number * unit;
    return number;
  });
  // `00 hours and 10 minutes`, `2996 minutes`: nobody writes so.
  const isOdd =
    numbers.length > 1 ? numbers[0] === 0 && !like.startsWith('0') : seconds > 1440 * smallest;
  if (isOdd) return spellDuration(seconds);
  let index = 0;
  return like.replaceAll(part, (_, digits: string, gap: string, unit: string) => {
    const number = numbers[index++] ?? 0;
    return (
      String(number).padStart(digits.startsWith('0') ? digits.length : 1, '0') +
      gap +
      inNumber(unit, number)
    );
  });
}

const part = /(?<!\d)(?<digits>\d+)(?<gap>[\s-]?)(?<unit>\p{L}+)/gu;

const units: ReadonlyArray<readonly [RegExp, number]> = [
  [/^(?:d|days?)$/i, 86_400],
  [/^(?:h|hrs?|hours?)$/i, 3_600],
  [/^(?:m|mins?|minutes?)$/i, 60],
  [/^(?:s|secs?|seconds?)$/i, 1],
];

function secondsOf(unit: string): number | undefined {
  return units.find(([name]) => name.test(unit))?.[1];
}

/** `1 minute`, `2 minutes`; short units have no plural. */
function inNumber(unit: string, number: number): string {
  const one = unit.replace(/(?<=\p{L}{2})s$/u, '');
  const hasPlural = /^(?:day|hour|minute|second|min|hr|sec)$/i.test(one);
  if (!hasPlural || (one === unit && one.length < 4)) return unit;
  return number === 1 ? one : `${one}s`;
}
