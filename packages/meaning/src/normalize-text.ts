/**
 * Reduce a text to what two writings of the same thing share: blanks, punctuation and brackets left out, full-width
 * letters, digits and signs as half-width ones, letters small.
 */
export function normalizeText(text: string): string {
  return text
    .replace(/[\uff01-\uff5e]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
    .replace(/[^\p{L}\p{N}%‰≥≤><=+*/~≧≦-]/gu, '')
    .toLowerCase()
}
