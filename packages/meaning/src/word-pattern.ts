/** Where in a text a word has to stand; default: anywhere. */
export type WordPlace = 'anywhere' | 'start' | 'end'

/**
 * Compile a list of words, so that a text is looked through once for all of them. The longest word that fits is found;
 * an empty list is found nowhere.
 */
export function wordPattern(words: readonly string[], place: WordPlace = 'anywhere'): RegExp {
  if (words.length === 0) return nothing
  const any = words
    .toSorted((a, b) => b.length - a.length)
    .map((word) => word.replace(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`))
    .join('|')
  return new RegExp(`${place === 'start' ? '^' : ''}(?:${any})${place === 'end' ? '$' : ''}`)
}

// What is found nowhere is meant.
// eslint-disable-next-line regexp/no-empty-character-class
const nothing = /[]/
