/** A cell's place, 0-based. */
export interface CellPlace {
  readonly row: number
  readonly column: number
}

/** Cells of a rectangle, both ends in it. */
export interface CellRange {
  readonly first: CellPlace
  readonly last: CellPlace
}

/** The last row and column of a sheet, 0-based. */
export const lastRow = 1_048_575
/** The last column, `XFD`. */
export const lastColumn = 16_383

const pattern = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/i

/** Read an address as `E14`; `undefined` for what is none. */
export function parseAddress(address: string): CellPlace | undefined {
  const match = pattern.exec(address)
  if (!match) return undefined
  const letters = [...match[1]!.toUpperCase()].map((letter) => letter.charCodeAt(0) - 64)
  const column = letters.reduce((sum, letter) => sum * 26 + letter, 0) - 1
  const row = Number(match[2]) - 1
  return row > lastRow || column > lastColumn ? undefined : {row, column}
}

/** Read a range as `E14:F15`, or an address as a range of one cell. */
export function parseRange(range: string): CellRange | undefined {
  const [first, last] = range.split(':').map(parseAddress)
  return first && {first, last: last ?? first}
}

/** Write an address, as `E14`. */
export function formatAddress({row, column}: CellPlace): string {
  let letters = ''
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters
  }
  return `${letters}${row + 1}`
}

/** Write a range, as `E14:F15`; of one cell its address. */
export function formatRange({first, last}: CellRange): string {
  const [from, to] = [first, last].map(formatAddress)
  return from === to ? from! : `${from}:${to}`
}
