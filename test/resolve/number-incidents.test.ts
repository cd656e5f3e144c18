import { expect, test } from '@jest/globals';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { Node, Section } from '../../src/ast/nodes.ts';
import { parse } from '../../src/parse.ts';

const whole = `
## Timeline

- 2024-03-05 14:02 UTC: Login fails

## Root cause

An expired certificate.

## Impact

Nobody could log in.
`;
const timeline = '- 14:02 UTC: Login fails\n- 14:40 UTC: Login works\n';

test.each<[string, string, string[]]>([
  ['one incident', whole, []],
  [
    'dated titles, each with a length',
    '# Login\n\n## Login failed on 2024-03-05\n\n**Duration:** 20 minutes\n\n**Impact:** All\n\n## Login failed on 2024-03-09\n\n**Duration:** 20 minutes\n\n**Impact:** All\n',
    ['1 Login failed on 2024-03-05', '2 Login failed on 2024-03-09'],
  ],
  [
    'numbered incidents',
    '# Login\n\n## Incident 1: slow\n\n**Impact:** All\n\n**Root cause:** A loop\n\n## Incident #2: down\n\n**Impact:** All\n\n**Root cause:** A loop\n',
    ['1 Incident 1: slow', '2 Incident #2: down'],
  ],
  ['a whole postmortem below another', `# Login\n${whole}\n# Search\n${whole}`, ['2 Search']],
  [
    'regions of one incident',
    `# Login\n\n## Root cause\n\nA certificate.\n\n## Europe\n\n### Timeline\n\n${timeline}\n### Impact\n\nAll\n\n### Resolution\n\nA new one\n\n## America\n\n### Timeline\n\n${timeline}\n### Impact\n\nHalf\n\n### Resolution\n\nA new one\n`,
    [],
  ],
  [
    'days of one incident',
    `# Login\n\n## 2024-03-05\n\n### Timeline\n\n${timeline}\n### Impact\n\nAll\n\n## 2024-03-06\n\n### Timeline\n\n${timeline}\n### Impact\n\nHalf\n`,
    [],
  ],
  [
    'phases of one incident',
    `# Login\n\n## Phase 1: slow (2024-03-05)\n\n### Timeline\n\n${timeline}\n### Root cause\n\nA loop\n\n## Phase 2: down (2024-03-06)\n\n### Timeline\n\n${timeline}\n### Root cause\n\nA loop\n`,
    [],
  ],
  [
    'a timeline in parts',
    `# Login\n\n## Timeline\n\n### Europe\n\n${timeline}\n### America\n\n${timeline}\n## Root cause\n\nA loop\n\n## Impact\n\nAll\n`,
    [],
  ],
  [
    'related incidents, which are not the first',
    `# Login\n${whole}\n## Related incidents\n\n### 2024-01-02: slow\n\n**Duration:** 20 minutes\n\n**Impact:** All\n\n### Others\n\n- 2023-05-05: slow\n`,
    ['2 2024-01-02: slow'],
  ],
])('%s', (_name, text, expected) => {
  const numbered: Section[] = [];
  visit(parse(text) as Node, 'section', (section: Section, _index, parent) => {
    const outer = parent as Partial<Section> | undefined;
    if (section.incident && !outer?.incident) numbered.push(section);
  });
  expect(
    numbered.map(({ incident, children: [title] }) => `${incident} ${toString(title)}`),
  ).toEqual(expected);
});
