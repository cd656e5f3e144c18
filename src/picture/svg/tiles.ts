import type { Picture } from '../picture.ts';
import { page } from './page.ts';
import type { Block, Shape } from './shapes.ts';
import { shorten } from './wrap-text.ts';

const columns = 4;
const gap = 16;
const height = 78;

/** How long it took: a tile for each measure. */
export function tiles({ measures }: Picture): Block {
  if (measures.length === 0) return { height: 0, shapes: [] };
  const width = (page.right - page.margin - gap * (columns - 1)) / columns;
  const shapes = measures.flatMap(({ name, value, basis, mark }, index): Shape[] => {
    const x = page.margin + index * (width + gap);
    const inTile = (text: string, size: number, bold = false) =>
      shorten(text, { width: width - 28, size, bold });
    const text = { shape: 'text', x: x + 18 } as const;
    return [
      { shape: 'rectangle', x, y: 0, width, height, role: 'panel', radius: 6 },
      { shape: 'rectangle', x, y: 0, width: 5, height, role: mark, radius: 2 },
      { ...text, y: 22, size: 12, role: 'muted', text: inTile(name, 12) },
      { ...text, y: 47, size: 20, role: 'text', bold: true, text: inTile(value, 20, true) },
      { ...text, y: 66, size: 12, role: 'muted', text: inTile(basis, 12) },
    ];
  });
  return { height: height + 24, shapes };
}
