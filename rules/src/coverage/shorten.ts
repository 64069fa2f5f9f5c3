/** Characters of a goal to quote, at most. */
const quoteLength = 24

/** Enough of a goal's words to know them by. */
export function shorten(words: string): string {
  return words.length > quoteLength ? `${words.slice(0, quoteLength)}…` : words
}
