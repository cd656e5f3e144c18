import type { Timestamp } from '../../../ast/nodes.ts';
import { minutesOf } from '../../../time/index.ts';

/**
 * Write the clock some minutes after another as that one is written: `14:07`, `2:07 PM PDT`.
 *
 * @returns Undefined where the other is not exact, or midnight lies between.
 */
export function clockAfter(
  { approximate, impossible, time, value, zone }: Timestamp,
  minutes: number,
): string | undefined {
  const written = clockForm.exec(value);
  if (!time || !written || approximate || impossible) return undefined;
  const total = Math.floor(minutesOf(time)) + minutes;
  if (total >= 24 * 60) return undefined;

  const { colon = ':', space = '', meridiem } = written.groups ?? {};
  const hour = Math.floor(total / 60);
  const digits = `${colon}${String(total % 60).padStart(2, '0')}`;
  const clock = meridiem
    ? `${((hour + 11) % 12) + 1}${digits}${space}${halfOf(hour, meridiem)}`
    : `${String(hour).padStart(2, '0')}${digits}`;
  const rest = value.slice(written.index + written[0].length);
  const isZone =
    zone?.explicitness === 'explicit' && rest.replace(/[\s()]/g, '') === zone.value.name;
  return isZone ? clock + rest : clock;
}

const clockForm = /\d{1,2}(?<colon>[:.])\d{2}(?:(?<space>\s?)(?<meridiem>[ap]\.?m\b\.?))?/i;

/** `PM` for the afternoon, like `AM`; `p.m.`, like `a.m.`. */
function halfOf(hour: number, like: string): string {
  const letter = hour < 12 ? 'a' : 'p';
  return (/^[AP]/.test(like) ? letter.toUpperCase() : letter) + like.slice(1);
}
