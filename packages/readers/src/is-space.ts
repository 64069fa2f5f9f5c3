/** Whether a UTF-16 unit is a blank at the end of a cell: spaces of either width, no-break spaces, tabs, line breaks. */
export function isSpace(code: number): boolean {
  return code === 0x20 || code === 0xa0 || code === 0x3000 || code === 0x09 || code === 0x0a || code === 0x0d
}

/** Whether there is nothing in a text but blanks. */
export function isBlankText(text: string): boolean {
  for (let index = 0; index < text.length; index++) if (!isSpace(text.charCodeAt(index))) return false
  return true
}
