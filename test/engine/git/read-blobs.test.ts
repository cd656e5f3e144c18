import { expect, test } from '@jest/globals';
import { GitError } from '../../../src/engine/git/git-error.ts';
import { readBlobs } from '../../../src/engine/git/read-blobs.ts';
import type { Repository } from '../../../src/engine/git/repository.ts';

const [a, b, c] = ['a'.repeat(40), 'b'.repeat(40), 'c'.repeat(40)] as const;

/** What git was given, and a repository whose git prints this. */
function repositoryThat(prints: Uint8Array): Repository & { inputs: Array<string | undefined> } {
  const inputs: Array<string | undefined> = [];
  return {
    top: '/work',
    isShallow: false,
    inputs,
    ask: async () => undefined,
    async git(_args, input) {
      inputs.push(input);
      return prints;
    },
  };
}

test('texts are read in one call, whatever they hold', async () => {
  const texts = [Buffer.from('one\n\ntwo blob 3\n'), Buffer.of(0xff, 0, 0x0a), Buffer.of()];
  const prints = [a, b, c].flatMap((id, index) => {
    const text = texts[index] ?? Buffer.of();
    return [Buffer.from(`${id} blob ${text.length}\n`), text, Buffer.from('\n')];
  });
  const repository = repositoryThat(Buffer.concat(prints));
  const blobs = await readBlobs([a, b, a, c], repository);
  expect([...blobs].map(([id, bytes]) => [id, Buffer.from(bytes)])).toEqual([
    [a, texts[0]],
    [b, texts[1]],
    [c, texts[2]],
  ]);
  expect(repository.inputs).toEqual([`${a}\n${b}\n${c}\n`]);
});

test('nothing is asked for nothing', async () => {
  const repository = repositoryThat(Buffer.of());
  expect((await readBlobs([], repository)).size).toBe(0);
  expect(repository.inputs).toEqual([]);
});

test.each([`${a} missing\n`, '', `${a} tree 12\n`])(
  'that %j is no text is told',
  async (prints) => {
    await expect(readBlobs([a], repositoryThat(Buffer.from(prints)))).rejects.toThrow(GitError);
  },
);
