/** Minutes east of UTC as a document would name them: `UTC`, `UTC-8`, `UTC+05:30`. */
export function spellOffset(minutes: number): string {
  if (minutes === 0) return 'UTC';
  const size = Math.abs(minutes);
  const [hours, rest] = [Math.floor(size / 60), size % 60];
  const sign = minutes < 0 ? '-' : '+';
  if (rest === 0) return `UTC${sign}${hours}`;
  return `UTC${sign}${[hours, rest].map((part) => String(part).padStart(2, '0')).join(':')}`;
}
