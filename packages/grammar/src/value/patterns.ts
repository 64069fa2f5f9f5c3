/** Pieces of the regular expressions of tokens. All of them are linear in time, and need no flags. */

/** A digit, half-width or full-width. */
export const digit = '[0-9\\uff10-\\uff19]'

/** The characters a Chinese number starts with. */
export const numeralStart = '[零〇一二三四五六七八九十两]'

/** The characters a Chinese number goes on with. */
export const numeralPart = '[零〇一二三四五六七八九十百千万亿两点]'

/** A digit or a numeral, as in dates: `2024年`, `二〇二四年` */
export const figure = '[0-9\\uff10-\\uff19〇零一二三四五六七八九十]'

/** A year of our time, in digits. */
export const yearOf = `(?:19|20|１９|２０)${digit}{2}`

/** Blanks, as an extraction or a typist leaves them; a few at most, so that a search through them is bounded. */
export const blanks = '[ \\t\\u00a0\\u3000\\r\\n]{0,4}'

/** Any Han character. */
export const han = '[\\u3400-\\u9fff]'

/** Before the end of a clause or of the text; the lexer takes no `$`. */
export const endOfClause = `(?=${blanks}(?:[，,；;。.、！!？?|｜…）)\\]】〕]|(?![\\u0000-\\uffff])))`

/** Join regular expressions as alternatives, tried in the order given. */
export function anyOf(...sources: readonly string[]): string {
  return `(?:${sources.join('|')})`
}

/** Join words as alternatives, the longer first, so that the longest is matched. */
export function oneOf(words: Iterable<string>): string {
  const sorted = [...new Set(words)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
  return anyOf(...sorted.map(escape))
}

function escape(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
}
