import { page } from './page.ts';

/** Where times end. */
export const timeEnd = 124;
/** Where the line with the dots is. */
export const spineX = 144;
/** Where texts begin. */
export const textStart = 168;

export const timeRoom = timeEnd - page.margin;
export const textRoom = page.right - textStart;

/** From the top of a row to the base line of its first line, and to its dot. */
export const baseY = 15;
export const dotY = 10;
/** From line to line. */
export const leading = 20;
