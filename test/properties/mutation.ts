import * as fc from 'fast-check';

/** A text after some changes such as people and tools make: lines and characters lost, doubled, put in. */
export function mutated(texts: readonly string[]): fc.Arbitrary<string> {
  const change = fc.record({
    kind: fc.constantFrom('delete', 'duplicate', 'insert'),
    byLine: fc.boolean(),
    at: fc.nat(),
    size: fc.integer({ min: 1, max: 4 }),
    put: fc.constantFrom(...marks),
  });
  return fc
    .tuple(fc.constantFrom(...texts), fc.array(change, { minLength: 1, maxLength: 12 }))
    .map(([text, changes]) => changes.reduce(apply, text));
}

interface Change {
  kind: string;
  byLine: boolean;
  at: number;
  size: number;
  put: string;
}

/** What Markdown, times and the Unicode standard make something of. */
const marks = [
  ...['#', '##', '- ', '1. ', '> ', '| a | b |', '|', '|-|-|', '**', '*', '_', '~~', '`', '```'],
  ...[
    '    ',
    '\t',
    '\\',
    '\n',
    '\n\n',
    '\r',
    '\r\n',
    '---',
    '===',
    '***',
    '+++',
    '[',
    ']',
    '(',
    ')',
  ],
  ...['![a](b)', '[a](b)', '[^1]', '[^1]: ', '<b>', '<!--', '-->', '&nbsp;', '&#0;', '- [x] '],
  ...['10:00', '25:61', '10:00 - ', 'PM', 'UTC', '2024-02-30', 'March 5', '3 hours', 'T+5m'],
  ...['Timeline', 'Impact:', '**Action items**', 'Root Cause and Resolution', '@ana', 'OPS-1'],
  ...[
    '│',
    '────',
    '🔥',
    '\u200D',
    '\uFEFF',
    '\u0000',
    '\uD800',
    '\u2028',
    '\u00A0',
    'İ',
    'é',
    '事件',
  ],
] as const;

function apply(text: string, { kind, byLine, at, size, put }: Change): string {
  const parts = byLine ? text.split(/(?<=\n)/) : [...text];
  const index = at % (parts.length + 1);
  const chosen = parts.slice(index, index + size);
  if (kind === 'delete') parts.splice(index, size);
  else if (kind === 'duplicate') parts.splice(index, 0, ...chosen);
  else parts.splice(index, 0, put);
  return parts.join('');
}
