/** What would move the cursor, colour the terminal or turn the direction of writing; and line ends. */
// eslint-disable-next-line no-control-regex
const unprintable = /\r\n|[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g

/**
 * A text of a document, safe to print on one line.
 *
 * A document is written by others: it must not speak to the terminal. Line breaks and tabs become a space, all other control
 * characters the replacement character.
 */
export function toPrintable(text: string): string {
  return text.replace(unprintable, (found) => (/\s/.test(found) ? ' ' : '\ufffd'))
}
