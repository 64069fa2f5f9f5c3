/** Where the last of some words begins in a text; -1 when none is in it. */
export function lastIndexOfAny(text: string, words: readonly string[]): number {
  return Math.max(-1, ...words.map((word) => text.lastIndexOf(word)))
}
