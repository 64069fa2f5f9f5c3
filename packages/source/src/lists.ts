/** Put items behind those of a list, however many: a call cannot have as many arguments as a stranger's file has cells. */
export function addAll<Item>(list: Item[], items: Iterable<Item>): void {
  for (const item of items) list.push(item)
}

/** The least number that items have; infinity when there are none. */
export function minOf<Item>(items: Iterable<Item>, toNumber: (item: Item) => number): number {
  let least = Number.POSITIVE_INFINITY
  for (const item of items) least = Math.min(least, toNumber(item))
  return least
}

/** The greatest number that items have; minus infinity when there are none. */
export function maxOf<Item>(items: Iterable<Item>, toNumber: (item: Item) => number): number {
  let greatest = Number.NEGATIVE_INFINITY
  for (const item of items) greatest = Math.max(greatest, toNumber(item))
  return greatest
}
