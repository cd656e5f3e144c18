/**
 * Start work on items ahead of the one whose turn it is, and give what comes of each in the order
 * of the items.
 *
 * @param ahead How many may be under way; asked anew for each.
 */
export async function* inOrder<Item, Value>(
  items: Iterable<Item>,
  work: (item: Item) => Promise<Value>,
  ahead: () => number,
): AsyncGenerator<[Item, Promise<Value>]> {
  const underWay: Array<[Item, Promise<Value>]> = [];
  for (const item of items) {
    const value = work(item);
    // Who gets it hears of a failure when its turn has come.
    value.catch(() => {});
    underWay.push([item, value]);
    while (underWay.length >= ahead()) yield underWay.shift() as [Item, Promise<Value>];
  }
  yield* underWay;
}
