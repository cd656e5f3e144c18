// Properties of the pictures of all documents at hand; they are read once for both forms.

import { describe, expect, test } from '@jest/globals';
import { toJson } from '../../src/json/to-json.ts';
import { parse } from '../../src/parse.ts';
import { timelineToMermaid } from '../../src/picture/mermaid.ts';
import { pictureOf } from '../../src/picture/picture.ts';
import { layOut } from '../../src/picture/svg/layout.ts';
import { timelineToSvg } from '../../src/picture/svg.ts';
import { readSamples } from '../properties/sources.ts';
import { faultsOf, outside, overlaps } from './svg-faults.ts';

/** What of the documents at hand can be drawn. */
const drawn = readSamples().flatMap(({ name, text }) => {
  const document = toJson(parse(text));
  const picture = pictureOf(document);
  return picture
    ? {
        name,
        svg: timelineToSvg(document) ?? '',
        layout: layOut(picture),
        diagram: timelineToMermaid(document) ?? '',
      }
    : [];
});

describe('every document that tells of an incident', () => {
  test('is there', () => {
    expect(drawn.length).toBeGreaterThan(50);
  });

  test('becomes a picture that can be read as XML, without a script or a reference', () => {
    for (const { name, svg } of drawn) expect([name, faultsOf(svg)]).toEqual([name, []]);
  });

  test('has all in the view box', () => {
    for (const { name, layout } of drawn) expect([name, outside(layout)]).toEqual([name, []]);
  });

  test('has no text on another', () => {
    for (const { name, layout } of drawn) expect([name, overlaps(layout)]).toEqual([name, []]);
  });

  test('becomes a diagram whose lines Mermaid knows', () => {
    const time = String.raw`\d{4}-\d\d-\d\d \d\d:\d\d:\d\d`;
    const text = String.raw`(?:[^:;#%{}<>"$\n]|#\d+;)+`;
    const line = new RegExp(
      `^(?:gantt|timeline|    (?:title ${text}|dateFormat YYYY-MM-DD HH:mm:ss|axisFormat [%YmdHMS: -]+` +
        `|todayMarker off|section ${text}|(?!title|section|\\d{4}-)${text} :(?:milestone|crit), ${time}, (?:0s|${time})` +
        `|\\d+ : ${text}))$`,
    );
    for (const { name, diagram } of drawn) {
      const lines = diagram.trimEnd().split('\n');
      expect([name, lines.filter((each) => !line.test(each))]).toEqual([name, []]);
    }
  });
});
