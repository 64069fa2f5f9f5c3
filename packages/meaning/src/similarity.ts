/** A text as the set of its neighbouring pairs of characters. */
export type Shingles = ReadonlySet<string>

/** The pairs of neighbouring characters of a text; of a text of one character, that one. Linear. */
export function toShingles(text: string): Shingles {
  if (text.length < 2) return new Set(text)
  const pairs = new Set<string>()
  for (let index = 0; index + 1 < text.length; index++) pairs.add(text.slice(index, index + 2))
  return pairs
}

/** How alike two texts are: 2·shared / (a + b), from 0 (nothing shared) to 1 (the same pairs). Dice's coefficient. */
export function similarity(a: Shingles, b: Shingles): number {
  if (a.size === 0 && b.size === 0) return 1
  const [small, large] = a.size < b.size ? [a, b] : [b, a]
  let shared = 0
  for (const pair of small) if (large.has(pair)) shared++
  return (2 * shared) / (a.size + b.size)
}
