const units: ReadonlyArray<readonly [seconds: number, name: string]> = [
  [86_400, 'd'],
  [3_600, 'h'],
  [60, 'min'],
  [1, 's'],
];

/** A length of time for a message: `1 h 56 min`. Its smallest part is the third at most. */
export function spellDuration(seconds: number): string {
  const parts: string[] = [];
  let rest = Math.round(Math.abs(seconds));
  for (const [size, name] of units) {
    const count = Math.floor(rest / size);
    rest -= count * size;
    if (count > 0 && parts.length < 3) parts.push(`${count} ${name}`);
  }
  return parts.join(' ') || '0 min';
}
