/** A pole, and a text beside it. */
export interface Flag {
  x: number;
  /** Of the text, with the room around it. */
  width: number;
}

/** Where the text of a flag is. */
export interface FlagPlace {
  /** Whether the text is to the left of its pole. */
  isTurned: boolean;
  /** How many rows it is above the lowest. */
  row: number;
}

/**
 * Put flags at different heights, so that no text stands on another, nor in the way of a pole.
 *
 * @param flags From left to right.
 * @param right No text goes further; those that would are turned to the left.
 */
export function placeFlags(flags: readonly Flag[], right: number): FlagPlace[] {
  const turned = turnedFlags(flags, right);
  const indices = flags.map((_, index) => index);
  // Each goes above those that its text reaches, so these come first.
  const order = [
    ...indices.filter((index) => !turned.has(index)).reverse(),
    ...indices.filter((index) => turned.has(index)),
  ];
  const rows = new Map<number, number>();
  for (const index of order) {
    const own = reach(flags[index], turned.has(index));
    const below = [...rows]
      .filter(([other]) => doMeet(own, reach(flags[other], turned.has(other))))
      .map(([, row]) => row);
    rows.set(index, Math.max(-1, ...below) + 1);
  }
  return indices.map((index) => ({ isTurned: turned.has(index), row: rows.get(index) ?? 0 }));
}

/** What would reach the pole of a flag that is turned is turned too: each would be above the other. */
function turnedFlags(flags: readonly Flag[], right: number): Set<number> {
  const turned = new Set<number>();
  let limit = right;
  for (let index = flags.length - 1; index >= 0; index -= 1) {
    const { x, width } = flags[index] as Flag;
    if (x + width <= limit || x < width) continue;
    turned.add(index);
    limit = Math.min(limit, x);
  }
  return turned;
}

interface Reach {
  from: number;
  to: number;
}

function reach(flag: Flag | undefined, isTurned: boolean): Reach {
  const { x, width } = flag ?? { x: 0, width: 0 };
  return isTurned ? { from: x - width, to: x } : { from: x, to: x + width };
}

function doMeet(one: Reach, other: Reach): boolean {
  return one.from <= other.to && other.from <= one.to;
}
