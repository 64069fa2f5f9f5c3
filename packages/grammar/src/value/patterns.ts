/** Pieces of regular expressions that the tokens are made of. All of them are linear and need no flags. */

/** Digits, half-width and full-width. */
export const digit = '[0-9\\uff10-\\uff19]'

/** The characters a Chinese number starts with: 零〇一二三四五六七八九十两. */
export const numeralStart = '[零〇一二三四五六七八九十两]'

/** The characters a Chinese number goes on with. */
export const numeralPart = '[零〇一二三四五六七八九十百千万亿两点]'

/** A digit or a numeral, as in dates: `2024年`, `二〇二四年`. */
export const figure = '[0-9\\uff10-\\uff19〇零一二三四五六七八九十]'

/** Blanks, as an extraction or a typist leaves them; at most a few, so that a search through them is bounded. */
export const blanks = '[ \\t\\u00a0\\u3000\\r\\n]{0,4}'

/** Any Han character. */
export const han = '[\\u3400-\\u9fff]'

/** The end of the text; the lexer takes no anchors. */
export const endOfText = '(?![\\u0000-\\uffff])'

/** Join words as alternatives, the longer first, so that the longest is matched. */
export function oneOf(words: Iterable<string>): string {
  const sorted = [...new Set(words)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
  return `(?:${sorted.map(escape).join('|')})`
}

function escape(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
}
