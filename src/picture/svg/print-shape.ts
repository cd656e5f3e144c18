import { escapeXml } from '../../report/xml.ts';
import { colors } from './colors.ts';
import type { Dot, Line, Rectangle, Role, Shape, Text } from './shapes.ts';

/** A shape as an element of SVG, in one line. */
export function printShape(shape: Shape): string {
  switch (shape.shape) {
    case 'text':
      return printText(shape);
    case 'rectangle':
      return printRectangle(shape);
    case 'line':
      return printLine(shape);
    case 'dot':
      return printDot(shape);
  }
}

function printText({ x, y, size, role, text, anchor, bold, lead = 0 }: Text): string {
  const isFromRight = isRightToLeft(text);
  const attributes = attributesOf({
    ...{ x, y, 'font-size': size, ...fill(role) },
    'font-weight': bold ? 600 : undefined,
    // What runs from right to left still begins at the left: the start of such a line is its right.
    direction: isFromRight ? 'rtl' : undefined,
    'text-anchor': isFromRight ? anchorFromRight(anchor) : anchor,
  });
  const [head, rest] = [text.slice(0, lead), text.slice(lead)].map(escapeXml);
  const strong = head ? `<tspan font-weight="600">${head}</tspan>` : '';
  return `<text${attributes}>${strong}${rest}</text>`;
}

/** Whether the first letter that has a direction is of Arabic, Hebrew or their like (UAX #9, P2). */
function isRightToLeft(text: string): boolean {
  const [letter] = /\p{L}/u.exec(text) ?? [];
  return letter !== undefined && /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/.test(letter);
}

function anchorFromRight(anchor: Text['anchor']): string | undefined {
  return anchor === 'middle' ? anchor : anchor === 'end' ? undefined : 'end';
}

function printRectangle({ x, y, width, height, role, radius }: Rectangle): string {
  return `<rect${attributesOf({ x, y, width, height, rx: radius, ...fill(role) })}/>`;
}

function printLine({ from, to, role, width }: Line): string {
  const [[x1, y1], [x2, y2]] = [from, to];
  return `<line${attributesOf({ x1, y1, x2, y2, ...stroke(role), 'stroke-width': width })}/>`;
}

/** With a rim in the color of the ground, so that it stands out from the line it is on. */
function printDot({ x, y, radius, role, hollow }: Dot): string {
  const paint = hollow
    ? { ...fill('ground'), ...stroke(role) }
    : { ...fill(role), ...stroke('ground') };
  const classes = hollow ? `fill-ground stroke-${role}` : `fill-${role} stroke-ground`;
  return `<circle${attributesOf({
    ...{ cx: x, cy: y, r: radius, ...paint },
    ...{ 'stroke-width': 2, class: classes },
  })}/>`;
}

/** The color of a light viewer; the style sheet changes it in a dark one. */
function fill(role: Role) {
  return { fill: colors[role].light, class: `fill-${role}` };
}

function stroke(role: Role) {
  return { stroke: colors[role].light, class: `stroke-${role}` };
}

function attributesOf(attributes: Record<string, string | number | undefined>): string {
  return Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${escapeXml(String(round(value)))}"`)
    .join('');
}

function round(value: string | number | undefined): string | number | undefined {
  return typeof value === 'number' ? Math.round(value * 100) / 100 : value;
}
