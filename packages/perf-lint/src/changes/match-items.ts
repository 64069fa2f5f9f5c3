/** Two items that are the same; one of them is missing where the item was added or removed. */
export type Match<Item> = readonly [before: Item | undefined, after: Item | undefined]

/**
 * Find which items of two lists are the same: those whose first key is, then of the rest those whose second is, and so on.
 * Of several with one key the first goes with the first.
 *
 * @returns In the order of `after`; those that are gone come last.
 */
export function matchItems<Item>(
  before: readonly Item[],
  after: readonly Item[],
  keys: readonly ((item: Item) => string)[]
): readonly Match<Item>[] {
  const partners = new Map<Item, Item>()
  let left = before
  for (const toKey of keys) {
    const byKey = Map.groupBy(left, toKey)
    for (const item of after) {
      const partner = partners.has(item) ? undefined : byKey.get(toKey(item))?.shift()
      if (partner !== undefined) partners.set(item, partner)
    }
    const taken = new Set(partners.values())
    left = left.filter((item) => !taken.has(item))
  }
  return [
    ...after.map((item): Match<Item> => [partners.get(item), item]),
    ...left.map((item): Match<Item> => [item, undefined])
  ]
}
