import type { Picture } from '../picture.ts';
import { dotY, spineX } from './log-columns.ts';
import { logRow } from './log-row.ts';
import { spacesOf } from './log-spaces.ts';
import { type Block, movedDown, type Shape } from './shapes.ts';
import { stageOf } from './stage.ts';

/** All entries under each other, along a line that shows the impact. */
export function log(picture: Picture): Block {
  const spaces = spacesOf(picture);
  const dots: number[] = [];
  const shapes: Shape[] = [];
  let y = 0;
  picture.rows.forEach((row, index) => {
    const space = spaces[index] ?? { height: 0, shapes: [] };
    const block = logRow(row, picture);
    shapes.push(...movedDown(space.shapes, y), ...movedDown(block.shapes, y + space.height));
    dots.push(y + space.height + dotY);
    y += space.height + block.height;
  });
  return { height: y, shapes: [...spine(picture, dots), ...shapes] };
}

/** The line from dot to dot, thick as long as the impact lasts. */
function spine(picture: Picture, dots: number[]): Shape[] {
  let last: number | undefined;
  return dots.slice(1).map((dot, index): Shape => {
    last = picture.rows[index]?.seconds ?? last;
    const stage = last === undefined ? undefined : stageOf(picture.marks, last);
    return {
      ...{ shape: 'line', from: [spineX, dots[index] ?? 0], to: [spineX, dot] },
      ...{ role: stage ?? 'line', width: stage ? 5 : 2 },
    };
  });
}
