import { DOMParser, onErrorStopParsing } from '@xmldom/xmldom';
import { type PostmortemDocument, timelineToMermaid, timelineToSvg } from '../../src/index.ts';

/** What is wrong with the pictures of a document: an SVG that is no XML, numbers that are none. */
export function pictureFaults(document: PostmortemDocument): string[] {
  const svg = timelineToSvg(document) ?? '';
  const diagram = timelineToMermaid(document) ?? '';
  if (svg) new DOMParser({ onError: onErrorStopParsing }).parseFromString(svg, 'image/svg+xml');
  return [
    ...(svg.match(/="[^"]*\b(?:NaN|undefined|Infinity)\b[^"]*"/g) ?? []).map(
      (word) => `svg has ${word}`,
    ),
    ...forbidden(svg).map((character) => `svg has ${character}`),
    ...forbidden(diagram).map((character) => `mermaid has ${character}`),
  ];
}

/** What XML cannot hold, and what turns text round; Mermaid's is shown on pages too. */
function forbidden(picture: string): string[] {
  return (picture.match(unfit) ?? []).map((character) => JSON.stringify(character));
}

const unfit =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF\u202A-\u202E\u2066-\u2069]|\p{Surrogate}/gu;
