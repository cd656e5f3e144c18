import { DOMParser, type Element } from '@xmldom/xmldom';
import type { Layout } from '../../src/picture/svg/layout.ts';
import { type Box, boxOf, type Shape, type Text } from '../../src/picture/svg/shapes.ts';

/** The `svg` of a picture; what is no XML throws. */
export function rootOf(svg: string): Element {
  const faults: string[] = [];
  const onError = (level: string, message: string) => level !== 'warning' && faults.push(message);
  const root = new DOMParser({ onError }).parseFromString(svg, 'image/svg+xml').documentElement;
  if (!root || faults.length > 0) throw new Error(faults.join());
  return root;
}

export function elementsIn(parent: Element): Element[] {
  return [...parent.childNodes].filter((node): node is Element => node.nodeType === 1);
}

/** Elements, attributes and words that a picture without scripts and references does not have. */
export function faultsOf(svg: string): string[] {
  const harmless = new Set([
    'svg',
    'title',
    'desc',
    'style',
    'text',
    'tspan',
    'rect',
    'line',
    'circle',
  ]);
  const elements = [...rootOf(svg).getElementsByTagName('*')];
  const attributes = elements.flatMap((element) => [...element.attributes].map(({ name }) => name));
  return [
    ...elements.map(({ tagName }) => tagName).filter((name) => !harmless.has(name)),
    ...attributes.filter((name) => /^on|href|style|src/i.test(name)),
    ...(svg.match(/\burl\(|@import|NaN|undefined/g) ?? []).filter((word) => !isText(svg, word)),
  ];
}

/** A document may speak of what is no part of the drawing. */
function isText(svg: string, word: string): boolean {
  const root = rootOf(svg);
  const texts = ['title', 'desc', 'text'].flatMap((name) => [...root.getElementsByTagName(name)]);
  return texts.some(({ textContent }) => textContent?.includes(word));
}

/** What leaves the view box. */
export function outside({ width, height, shapes }: Layout): Shape[] {
  return shapes.filter((shape) => {
    const box = extent(shape);
    return box.x < 0 || box.y < 0 || box.x + box.width > width || box.y + box.height > height;
  });
}

function extent(shape: Shape): Box {
  switch (shape.shape) {
    case 'text':
      return boxOf(shape);
    case 'rectangle':
      return shape;
    case 'line': {
      const [[x, y], [right, bottom]] = [shape.from, shape.to];
      return { x, y, width: right - x, height: bottom - y };
    }
    case 'dot': {
      const { x, y, radius } = shape;
      return { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius };
    }
  }
}

/** Texts that stand on each other, as far as their width is estimated. */
export function overlaps({ shapes }: Layout): string[] {
  const texts = shapes.filter((shape): shape is Text => shape.shape === 'text');
  const boxes = texts.map((text) => ({ text: text.text, ...boxOf(text) }));
  boxes.sort((one, other) => one.y - other.y);
  return boxes.flatMap((one, index) => {
    const found: string[] = [];
    for (const other of boxes.slice(index + 1)) {
      if (other.y >= one.y + one.height) break;
      const isBeside = other.x >= one.x + one.width || one.x >= other.x + other.width;
      if (!isBeside) found.push(`${one.text} | ${other.text}`);
    }
    return found;
  });
}
