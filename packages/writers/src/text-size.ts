/** How wide a text is, in halves of a Chinese character. */
export function toWidth(text: string): number {
  return [...text].reduce((width, character) => width + (character.codePointAt(0)! < 0x1100 ? 1 : 2), 0)
}

/** How many lines a text takes where so many halves of a character fit on one. */
export function countLines(text: string, width: number): number {
  // A character that does not fit goes to the next line, so that a line may hold one half less.
  const usable = Math.max(2, width - 1)
  return text.split('\n').reduce((count, line) => count + Math.max(1, Math.ceil(toWidth(line) / usable)), 0)
}

/** The longest text that a cell or a comment of a workbook holds, in UTF-16 units. */
const cellLength = 32_767

/** A text as a cell can hold it. */
export function clipText(text: string): string {
  return text.length > cellLength ? `${text.slice(0, cellLength - 1).toWellFormed()}…` : text
}
