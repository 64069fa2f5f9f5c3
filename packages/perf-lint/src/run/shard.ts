/** One of the parts that a run is divided into. */
export interface Shard {
  /** 1-based. */
  readonly index: number
  readonly count: number
}

/** The items of a part: each item is in exactly one, and parts next to each other take turns, so that all are alike. */
export function takeShard<Item>(items: readonly Item[], {index, count}: Shard): readonly Item[] {
  return items.filter((_, place) => place % count === index - 1)
}
