/**
 * Reduce a text to what two writings of the same thing share: blanks, punctuation and brackets left out, full-width
 * letters, digits and signs as half-width ones, letters small.
 */
export function normalizeText(text: string): string {
  if (!special.test(text)) return text
  const words = text.replace(punctuation, '')
  return special.test(words) ? normalizeCharacters(words) : words
}

/** Nearly all that is ever left out; faster found by itself than among all that is no letter and no figure. */
const punctuation = /[\s，。、；：（）“”《》,;:()]+/g

/** What may have to change. Most names and values have none of it, and most goals only punctuation. */
const special = /[^\u4e00-\u9fff\da-z%‰≥≤><=+*/~≧≦-]/

function normalizeCharacters(text: string): string {
  return text
    .replace(/[\uff01-\uff5e]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
    .replace(/[^\p{L}\p{N}%‰≥≤><=+*/~≧≦-]/gu, '')
    .toLowerCase()
}
