import { expect, test } from '@jest/globals';
import { inOrder } from '../../src/engine/in-order.ts';

test('gives what comes of items in their order, and starts no more than it may', async () => {
  let underWay = 0;
  let most = 0;
  const work = async (item: number) => {
    underWay += 1;
    most = Math.max(most, underWay);
    await new Promise((resolve) => setTimeout(resolve, 20 - item));
    underWay -= 1;
    return item * 2;
  };
  const found: number[] = [];
  for await (const [item, value] of inOrder([1, 5, 2, 9, 3, 4], work, () => 3)) {
    expect(await value).toBe(item * 2);
    found.push(item);
  }
  expect(found).toEqual([1, 5, 2, 9, 3, 4]);
  expect(most).toBe(3);
});

test('tells of a failure when its turn has come, and of what comes behind', async () => {
  const work = async (item: string) => {
    if (item === 'bad') throw new Error('Oh no');
    return item;
  };
  const found: string[] = [];
  for await (const [item, value] of inOrder(['a', 'bad', 'b'], work, () => 3)) {
    found.push(await value.catch((error: Error) => `${item}: ${error.message}`));
  }
  expect(found).toEqual(['a', 'bad: Oh no', 'b']);
});
