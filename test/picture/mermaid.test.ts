import { describe, expect, test } from '@jest/globals';
import { label } from '../../src/picture/mermaid/label.ts';
import { timelineToMermaid } from '../../src/picture/mermaid.ts';
import { documentOf } from './document.ts';

test('an incident is a Gantt chart', () => {
  const document = documentOf(
    [
      '2024-02-20 09:00 UTC: Released',
      '2024-03-05 22:42 UTC: The alert fires',
      'Ana looks',
      '2024-03-06 01:10 UTC: title of it all',
    ],
    ['Start: 2024-03-05 22:40 UTC', 'Detected: 2024-03-05 22:42 UTC', 'End: 2024-03-06 01:10 UTC'],
  );
  expect(timelineToMermaid(document)).toBe(`gantt
    title Outage (times in UTC)
    dateFormat YYYY-MM-DD HH:mm:ss
    axisFormat %m-%d %H:%M
    todayMarker off
    section Incident
    Impact, 2 h 30 min :crit, 2024-03-05 22:40:00, 2024-03-06 01:10:00
    Impact starts 22#58;40 :milestone, 2024-03-05 22:40:00, 0s
    Detected 22#58;42 :milestone, 2024-03-05 22:42:00, 0s
    Impact ends 01#58;10 :milestone, 2024-03-06 01:10:00, 0s
    section Earlier
    · 2024-02-20 09#58;00 Released :milestone, 2024-03-05 22:15:00, 0s
    section 2024-03-05
    22#58;42 The alert fires :milestone, 2024-03-05 22:42:00, 0s
    · Ana looks :milestone, 2024-03-05 22:42:00, 0s
    section 2024-03-06
    01#58;10 title of it all :milestone, 2024-03-06 01:10:00, 0s
`);
});

test('without times it is a sequence', () => {
  expect(timelineToMermaid(documentOf(['Alert: fires', 'Ana looks']))).toBe(`timeline
    title Outage
    1 : Alert#58; fires
    2 : Ana looks
`);
});

test('without entries and turning points it is nothing', () => {
  expect(timelineToMermaid(documentOf([]))).toBeUndefined();
});

describe('a label', () => {
  test.each([
    [
      'a: b; c #35; %%{init}%% <b> "x" `y` $z',
      'a#58; b#59; c #35;35#59; #37;#37;#123;init#125;#37;#37; #60;b#62; #34;x#34; #96;y#96; #36;z',
    ],
    ['over\ntwo\tlines\u202e', 'over two lines'],
    ['数据库 🔥', '数据库 🔥'],
  ])('of %j is text', (text, expected) => {
    expect(label(text)).toBe(expected);
  });

  test('is cut between words', () => {
    const text = label('word '.repeat(40));
    expect(text).toMatch(/ word…$/);
    expect(text.length).toBeLessThanOrEqual(72);
  });
});
