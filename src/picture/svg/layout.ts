import type { Picture } from '../picture.ts';
import { heading } from './heading.ts';
import { log } from './log.ts';
import { page } from './page.ts';
import { movedDown, type Shape } from './shapes.ts';
import { strip } from './strip.ts';
import { tiles } from './tiles.ts';

/** Where everything is, on a page as high as it needs to be. */
export interface Layout {
  width: number;
  height: number;
  shapes: Shape[];
}

/** Put the parts of the picture under each other. */
export function layOut(picture: Picture): Layout {
  const shapes: Shape[] = [];
  let y: number = page.margin;
  for (const part of [heading, tiles, strip, log]) {
    const block = part(picture);
    shapes.push(...movedDown(block.shapes, y));
    y += block.height;
  }
  return { width: page.width, height: Math.ceil(y + page.margin), shapes };
}
