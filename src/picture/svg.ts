import type { PostmortemDocument } from '../json/postmortem-document.ts';
import { escapeXml } from '../report/xml.ts';
import { describePicture } from './describe.ts';
import { type Picture, pictureOf } from './picture.ts';
import { plainLine } from './plain-line.ts';
import { type Layout, layOut } from './svg/layout.ts';
import { printShape } from './svg/print-shape.ts';
import { rootClass, styleSheet } from './svg/style-sheet.ts';

/**
 * Draw the incident that a postmortem tells of: the impact to scale, the turning points, how long
 * things took, and the entries of the timeline.
 *
 * @param document What `toJson` makes of a tree.
 * @returns A picture in SVG 1.1 that needs nothing from elsewhere: no script, no font, no address.
 *   Text of the document is text in it, whatever it holds. Nothing where the document has neither
 *   an entry of a timeline nor a turning point.
 */
export function timelineToSvg(document: PostmortemDocument): string | undefined {
  const picture = pictureOf(document);
  return picture && print(picture, layOut(picture));
}

function print(picture: Picture, { width, height, shapes }: Layout): string {
  const lines = [
    `<svg xmlns="http://www.w3.org/2000/svg" class="${rootClass}" role="img" ` +
      `width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" ` +
      `font-family="${escapeXml(fonts)}">`,
    `<title>${escapeXml(plainLine(picture.title))}</title>`,
    `<desc>${escapeXml(describePicture(picture))}</desc>`,
    `<style>${styleSheet()}</style>`,
    printShape({ shape: 'rectangle', x: 0, y: 0, width, height, role: 'ground' }),
    ...shapes.map(printShape),
    '</svg>',
  ];
  return `${lines.join('\n')}\n`;
}

/** The font of the system, whichever that is. */
const fonts = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif";
