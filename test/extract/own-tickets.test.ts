import { expect, test } from '@jest/globals';
import { toJson } from '../../src/json/to-json.ts';
import { lint } from '../../src/lint/lint.ts';
import { parse } from '../../src/parse.ts';

const source = `# Carts were lost

## Action items

| Action | Ticket |
| - | - |
| Alert on memory | CHG0012345 |

- Page sooner, see CHG0012346 (@ana), and not OPS-12
- [CHG0012347](https://snow.example.com/7): move the cache
- Read \`get CHG0012348\` and XCHG0012349 again

### Later (CHG0012350)

- Buy memory
`;
const options = { ticketPatterns: [/CHG\d{7}/, /chg/i, /x*/] };

test('what a pattern matches is a ticket, with the link that it is', () => {
  const { actionItems } = toJson(parse(source, options));
  expect(actionItems.map(({ tickets }) => tickets)).toEqual([
    [{ text: 'CHG0012345', url: null }],
    [
      { text: 'CHG0012346', url: null },
      { text: 'OPS-12', url: null },
    ],
    [{ text: 'CHG0012347', url: 'https://snow.example.com/7' }],
    [],
    [{ text: 'CHG0012350', url: null }],
  ]);
});

test('without a pattern, it is not', () => {
  const tickets = toJson(parse(source)).actionItems.flatMap((item) => item.tickets);
  expect(tickets.map(({ text }) => text)).toEqual(['OPS-12']);
});

test('rules know it', () => {
  const untracked = (more: object) =>
    lint(source, { ...more, preset: 'strict' }).messages.filter(
      ({ ruleId }) => ruleId === 'action-item-untracked',
    ).length;
  expect([untracked({}), untracked(options)]).toEqual([4, 1]);
});
