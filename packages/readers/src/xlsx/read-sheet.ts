import type {Limits} from '../limits.js'
import {readXml, type Attributes} from '../package/read-xml.js'
import {tooLarge} from '../read-error.js'
import type {Merge, SheetCell} from '../table/fill-sheet.js'
import {formatNumber} from '../table/format-number.js'
import {isBlankText} from '../is-space.js'
import type {Zip} from '../zip/open-zip.js'
import {createItemVisitor, unescapeText} from './read-strings.js'

/** What the sheets of a workbook share. */
export interface WorkbookParts {
  readonly strings: readonly string[]
  /** The number format of each style. */
  readonly styles: readonly string[]
  /** Whether days are counted from 1904. */
  readonly from1904: boolean
}

/** What stands in a sheet; empty cells are left out, whatever their style. */
export interface SheetContent {
  readonly cells: readonly SheetCell[]
  readonly merges: readonly Merge[]
}

/** A cell while it is read. */
interface OpenCell {
  readonly type: string
  readonly style: string | undefined
  value: string
  formula: string
  inline?: string
}

/**
 * Read the cells of a sheet as they are shown.
 *
 * @throws {ReadError} as `readXml`; `too-large` for too many cells or merged ones.
 */
export function readSheet(zip: Zip, part: string, workbook: WorkbookParts, limits: Limits): SheetContent {
  const cells: SheetCell[] = []
  const merges: Merge[] = []
  let length = 0
  let row = -1
  let column = -1
  let cell: OpenCell | undefined
  let collected: 'formula' | 'value' | undefined
  const inline = createItemVisitor('is', (text) => {
    if (cell) cell.inline = text
  })

  readXml(zip, part, {open, close, text}, limits)
  return {cells, merges}

  function open(name: string, attributes: Attributes): void {
    switch (name) {
      case 'row':
        row = attributes['r'] === undefined ? row + 1 : Number(attributes['r']) - 1
        column = -1
        break
      case 'c':
        moveTo(attributes['r'])
        cell = {type: attributes['t'] ?? 'n', style: attributes['s'], value: '', formula: ''}
        break
      case 'v':
        collected = 'value'
        break
      case 'f':
        collected = 'formula'
        break
      case 'mergeCell':
        addMerge(attributes['ref'] ?? '')
        break
      default:
        if (cell) inline.open(name, attributes)
    }
  }

  function text(value: string): void {
    if (cell && collected) cell[collected] += value
    else if (cell) inline.text(value)
  }

  function close(name: string): void {
    if (name === 'v' || name === 'f') collected = undefined
    else if (name === 'c') closeCell()
    else if (cell) inline.close(name)
  }

  /** A cell without an address follows the one before. */
  function moveTo(address: string | undefined): void {
    const place = address === undefined ? undefined : readAddress(address)
    if (place) [row, column] = [place.row, place.column]
    else column++
  }

  function closeCell(): void {
    const text = cell ? toText(cell, workbook) : ''
    cell = undefined
    if (isBlankText(text) || !(row >= 0 && row < maximumRows && column < maximumColumns)) return
    if (cells.length >= limits.cells) throw tooLarge('cells', limits.cells)
    // A text that cells share may be written a million times.
    length += text.length
    if (length > limits.textLength) throw tooLarge('text', limits.textLength)
    cells.push({row, column, text})
  }

  function addMerge(reference: string): void {
    const [from, to] = reference.split(':', 2).map(readAddress)
    if (!from || !to) return
    if (merges.length >= limits.cells) throw tooLarge('cells', limits.cells)
    merges.push({...from, rowSpan: to.row - from.row + 1, columnSpan: to.column - from.column + 1})
  }
}

const maximumRows = 2 ** 20
const maximumColumns = 2 ** 14

/** `E14`, `$E$14` */
const address = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/

function readAddress(text: string): {readonly row: number; readonly column: number} | undefined {
  const [, letters, digits] = address.exec(text) ?? []
  if (letters === undefined) return
  let column = 0
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64
  return {row: Number(digits) - 1, column: column - 1}
}

function toText({type, style, value, formula, inline}: OpenCell, {strings, styles, from1904}: WorkbookParts): string {
  switch (type) {
    case 'inlineStr':
      return inline ?? unescapeText(value)
    case 's':
      return strings[Number(value)] ?? ''
    case 'b':
      return value === '1' || value === 'true' ? 'TRUE' : 'FALSE'
    case 'str':
    case 'e':
    case 'd':
      return unescapeText(value)
    default: {
      // The value of a formula that no spreadsheet has calculated is not known; an empty cell would hide that.
      if (value === '') return formula === '' ? '' : `=${formula}`
      const number = Number(value)
      if (!Number.isFinite(number)) return value
      return formatNumber(number, styles[Number(style)] ?? 'General', {from1904})
    }
  }
}
