import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import type { Node } from 'unist';
import { parse } from '../src/index.ts';
import { nodesOf } from './properties/tree-walk.ts';

const specification = readText('docs/pmast.md');
const types = readText('src/ast/nodes.ts');

const nodes = [
  ...types.matchAll(/^export interface (\w+) extends (Parent|Literal) \{\n([\s\S]*?)^\}/gm),
].map(([, name = '', base = '', body = '']) => ({ name, base, fields: fieldsOf(body) }));

const enumerations = [...types.matchAll(/^export type (\w+) =([^;]*'[^;]*);/gm)].map(
  ([, name = '', body = '']) => ({ name, values: body.match(/'[^']*'/g) ?? [] }),
);

test('there are nodes and enumerations', () => {
  expect(nodes.length).toBeGreaterThan(10);
  expect(enumerations.length).toBeGreaterThan(5);
});

describe.each(nodes)('$name', ({ name, base, fields }) => {
  const section = sectionOf(name);

  test('has a heading, and is said to be what it is', () => {
    expect(section).toContain(`interface ${name} <: ${base} {`);
    expect(section).toMatch(
      new RegExp(`\\*\\*${name}\\*\\* \\(\\*\\*\\[${base}\\]\\S+\\) represents`),
    );
  });

  test('has all fields, and no other', () => {
    const idl = /```idl\n([\s\S]*?)```/.exec(section)?.[1] ?? '';
    const inherited = base === 'Literal' ? ['value'] : [];
    expect(fieldsOf(idl).filter((field) => !inherited.includes(field))).toEqual(fields);
  });

  test('has an example', () => {
    expect(section).toContain('For example');
    expect(section).toMatch(/```js\n[\s\S]*?```/);
  });
});

test.each(enumerations)('the enumeration $name has all its values', ({ name, values }) => {
  const idl = /```idl\n([\s\S]*?)```/.exec(sectionOf(name))?.[1] ?? '';
  expect(idl.match(/'[^']*'/g)).toEqual(values);
});

test('every link has a definition that leads somewhere', () => {
  const anchors = [...specification.matchAll(/^#+ (.+)$/gm)].map(([, title = '']) =>
    toAnchor(title),
  );
  const local = [...specification.matchAll(/(?:\]\(|\]: )#([\w-]+)/g)].map(([, anchor]) => anchor);
  const used = [...specification.matchAll(/\]\[([\w-]+)\]/g)].map(([, label]) => label);
  const defined = [...specification.matchAll(/^\[([\w-]+)\]:/gm)].map(([, label]) => label);

  expect(local.filter((anchor) => !anchors.includes(anchor ?? ''))).toEqual([]);
  expect(used.filter((label) => !defined.includes(label))).toEqual([]);
});

/** Examples with Markdown are what the parser makes of it: some node of the tree is the one shown. */
const examples = [
  ...specification.matchAll(/```markdown\n([\s\S]*?)```\n\nYields[\s\S]*?```js\n([\s\S]*?)```/g),
].map(([, markdown = '', shown = '']) => ({ markdown, shown }));

test.each(examples)('the tree of an example is that of $markdown', ({ markdown, shown }) => {
  const tree = nodesOf(parse(contextOf(markdown))).map(({ node }) => node);
  const node: Node = new Function(`return ${shown.replaceAll('/* … */', '')}`)();
  const found = tree.filter(({ type }) => type === node.type);
  expect(found.map(plain)).toContainEqual(expect.objectContaining(exampleOf(node)));
});

/** A line of a timeline is shown without its title. */
function contextOf(markdown: string): string {
  return /^- (?:\d|\*\*Escalation)/.test(markdown) ? `## Timeline\n\n${markdown}` : markdown;
}

/** A tree without positions, as the specification shows it. */
function plain(node: Node): unknown {
  return JSON.parse(JSON.stringify(node, (key, value) => (key === 'position' ? undefined : value)));
}

/** What is elided in an example is not compared. */
function exampleOf(node: Node): object {
  return JSON.parse(JSON.stringify(node), (_, value) => {
    const isElided = value?.children?.length === 0;
    return isElided ? expect.objectContaining({ type: value.type }) : value;
  });
}

/** What is under the heading of a name. */
function sectionOf(name: string): string {
  const [, section = ''] = specification.split(`\n### \`${name}\`\n`);
  return section.split('\n### `')[0] ?? '';
}

/** The names of the fields of an interface. */
function fieldsOf(body: string): string[] {
  return [...body.matchAll(/^ {2}(\w+)\??:/gm)].map(([, name = '']) => name);
}

function toAnchor(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\w -]/g, '')
    .replaceAll(' ', '-');
}

function readText(path: string): string {
  return readFileSync(new URL(`../${path}`, import.meta.url), 'utf8').replaceAll('\r\n', '\n');
}
