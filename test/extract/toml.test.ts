import { describe, expect, test } from '@jest/globals';
import { readToml } from '../../src/extract/front-matter/toml.ts';

describe('readToml', () => {
  test.each<[string, Record<string, string[]>]>([
    ['', {}],
    ['title = "Slow maps"', { title: ['Slow maps'] }],
    ["title = 'Slow maps'\r\nid = 'OPS-1'\r\n", { title: ['Slow maps'], id: ['OPS-1'] }],
    ['"title"="Maps: \\"slow\\""', { title: ['Maps: \\"slow\\"'] }],
    ['date = 2024-03-05', { date: ['2024-03-05'] }],
    ['date = 2024-03-05 14:02:00', { date: ['2024-03-05 14:02:00'] }],
    ['date = 2024-03-05T14:02:00Z # UTC', { date: ['2024-03-05T14:02:00Z'] }],
    ['draft = true\nweight = +1_000.5e3', { draft: ['true'], weight: ['+1_000.5e3'] }],
    ['tags = ["maps", \'load\']', { tags: ['maps', 'load'] }],
    [
      'tags = [\n  "maps", # of trails\n  "load",\n]\nid = 7',
      { tags: ['maps', 'load'], id: ['7'] },
    ],
    ['tags = ["a, b ] # c"]', { tags: ['a, b ] # c'] }],
    ['# none\n\n  title = "x" # y', { title: ['x'] }],
  ])('%j', (toml, expected) => {
    expect(read(toml)).toEqual(expected);
  });

  test.each<[string, string]>([
    ['an empty string', 'title = ""\nid = 7'],
    ['an empty list', 'tags = []\nid = 7'],
    ['a string of several lines', 'text = """\ntitle = "x"\n"""\nid = 7'],
    ['a literal string of several lines', "text = '''\ntitle = \"x\"\n'''\nid = 7"],
    ['a table in one line', 'cover = { title = "x" }\nid = 7'],
    ['a table', 'id = 7\n[extra]\ntitle = "x"'],
    ['a list of tables', 'id = 7\n[[extra]]\ntitle = "x"'],
    ['a dotted key', 'id = 7\nsite.title = "x"'],
    ['a list of lists', 'id = 7\ntags = [["x"]]'],
    ['a list without end', 'id = 7\ntags = ["x"'],
    ['a string without end', 'id = 7\ntitle = "x'],
    ['what is no TOML', 'id = 7\ntitle = Slow maps'],
    ['what follows a value', 'id = 7\ntitle "x" = 9'],
    ['YAML', 'id = 7\ntitle: x'],
  ])('leaves %s alone', (_name, toml) => {
    expect(read(toml)).toEqual({ id: ['7'] });
  });

  test('is fast on what has no end', () => {
    const start = Date.now();
    for (const piece of ['a = [', 'a = "', 'a = """', '# ', ' \n', 'a = [1, ', '"a"']) {
      readToml(piece.repeat(5000));
    }
    expect(Date.now() - start).toBeLessThan(1000);
  });
});

function read(toml: string): Record<string, string[]> {
  const slice = ([start, end]: readonly [number, number]) => toml.slice(start, end);
  return Object.fromEntries(
    readToml(toml).map(({ key, values }) => [slice(key), values.map(slice)]),
  );
}
