import { expect, test } from '@jest/globals';
import { meantBy } from '../../src/config/globs.ts';

test.each<[string[], string, string | undefined]>([
  [['docs/*.md'], 'docs/a.md', 'docs/*.md'],
  [['docs/*.md'], 'docs/b/a.md', undefined],
  [['docs/**'], 'docs/b/a.md', 'docs/**'],
  [['docs'], 'docs/b/a.md', 'docs'],
  [['docs/'], 'docs/b/a.md', 'docs/'],
  [['./docs'], 'docs/a.md', './docs'],
  [['/docs'], 'docs/a.md', '/docs'],
  [['docs'], 'team/docs/a.md', 'docs'],
  [['team/docs'], 'docs/a.md', undefined],
  [['README.md'], 'team/README.md', 'README.md'],
  [['*.draft.md'], 'team/a.draft.md', '*.draft.md'],
  [['**/*.md'], 'a.md', '**/*.md'],
  [['{a,b}/*.md'], 'b/x.md', '{a,b}/*.md'],
  [['.github'], '.github/a.md', '.github'],
  [['**/*.md', '!README.md'], 'a/README.md', undefined],
  [['!README.md', '**/*.md'], 'a/README.md', '**/*.md'],
  [['docs'], '../docs/a.md', undefined],
  [[], 'a.md', undefined],
])('%j means %s by %s', (globs, path, glob) => {
  expect(meantBy(globs, path)).toBe(glob);
});
