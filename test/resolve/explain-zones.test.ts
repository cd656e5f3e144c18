import { expect, test } from '@jest/globals';
import { visit } from 'unist-util-visit';
import { parse } from '../../src/parse.ts';

const text = `# Outage

## Timeline (CST)

- 2024-07-01 10:00 Alert
- 2024-07-01 10:05 IST Answer
- 2024-07-01 10:10 CST (UTC+8) End
`;

function zones(abbreviations: Record<string, string>): string[] {
  const found: string[] = [];
  visit(parse(text, { abbreviations }), 'timestamp', ({ zone }) => {
    if (zone) found.push(`${zone.value.name}=${zone.value.offset ?? zone.value.iana ?? '?'}`);
  });
  return found;
}

test('abbreviations stand for what the caller says', () => {
  expect(zones({ cst: 'America/Chicago', IST: 'UTC+05:30' })).toEqual([
    'CST=America/Chicago',
    'IST=330',
    'CST=480',
  ]);
});

test('what is no zone explains nothing', () => {
  expect(zones({ CST: 'Narnia/Lamp', IST: '' })).toEqual(['CST=?', 'IST=?', 'CST=480']);
});
