/**
 * The known name that a misspelt one most likely stands for.
 *
 * @returns
 *   A name that begins with the misspelt one or that it begins with, else the name with the fewest slips, when these are
 *   at most a third of its letters; of two, the first.
 */
export function findNearest(name: string, known: Iterable<string>): string | undefined {
  const wanted = name.toLowerCase()
  const names = [...known]
  const extended = names.find((each) => wanted.length > 2 && (each.startsWith(wanted) || wanted.startsWith(each)))
  if (extended !== undefined) return extended

  let nearest: string | undefined
  let least = Math.floor(Math.max(wanted.length, 3) / 3) + 1
  for (const candidate of names) {
    const slips = countSlips(wanted, candidate.toLowerCase())
    if (slips >= least) continue
    least = slips
    nearest = candidate
  }
  return nearest
}

/** The number of letters to insert, remove, replace or exchange with their neighbour. O(a · b). */
function countSlips(a: string, b: string): number {
  const rows = [Array.from({length: b.length + 1}, (_, index) => index)]
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    const above = rows[i - 1]!
    for (let j = 1; j <= b.length; j++) {
      const replaced = above[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)
      const isExchange = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      const exchanged = isExchange ? rows[i - 2]![j - 2]! + 1 : Number.POSITIVE_INFINITY
      row.push(Math.min(replaced, above[j]! + 1, row[j - 1]! + 1, exchanged))
    }
    rows.push(row)
  }
  return rows[a.length]![b.length]!
}
