import {isBlankText} from '../is-space.js'
import type {Limits} from '../limits.js'
import {ReadError, tooLarge} from '../read-error.js'
import type {Merge, Sheet, SheetCell} from '../table/fill-sheet.js'
import {formatNumber} from '../table/format-number.js'
import {createTextReader} from './biff-text.js'
import {readRecords, recordTypes} from './records.js'

/** What the sheets of a workbook share. */
export interface BiffWorkbook {
  readonly strings: readonly string[]
  /** The number format of each style. */
  readonly styles: readonly string[]
  readonly from1904: boolean
}

/**
 * Read the cells of a sheet as they are shown.
 *
 * @param start
 *   Where its records begin in the stream.
 * @throws {ReadError} `damaged`, `too-large`.
 * @throws {RangeError} when a record is shorter than it should be.
 */
export function readBiffSheet(
  stream: Uint8Array,
  start: number,
  {strings, styles, from1904}: BiffWorkbook,
  limits: Limits
): Pick<Sheet, 'cells' | 'merges'> {
  const cells: SheetCell[] = []
  const merges: Merge[] = []
  let length = 0
  /** The formula whose text comes in a record of its own. */
  let waiting: {readonly row: number; readonly column: number} | undefined
  let depth = 0

  for (const {type, view} of readRecords(stream, start)) {
    if (depth === 0 && type !== recordTypes.beginOfFile) throw new ReadError('damaged')
    if (type === recordTypes.beginOfFile) depth++
    // A chart within a sheet has a beginning and an end of its own.
    else if (type === recordTypes.endOfFile && --depth === 0) break
    else if (depth === 1) readRecord(type, view)
  }
  if (depth > 0) throw new ReadError('damaged')
  return {cells, merges}

  function readRecord(type: number, view: DataView): void {
    switch (type) {
      case recordTypes.labelSst:
        add(view, strings[view.getUint32(6, true)] ?? '')
        break
      case recordTypes.label:
      case recordTypes.rString:
        add(view, createTextReader([view], 6).readText(2))
        break
      case recordTypes.number:
        addNumber(view, view.getFloat64(6, true))
        break
      case recordTypes.rk:
        addNumber(view, readRk(view, 6))
        break
      case recordTypes.mulRk:
        readMulRk(view)
        break
      case recordTypes.boolErr:
        add(view, view.getUint8(7) === 0 ? toBoolean(view.getUint8(6)) : toError(view.getUint8(6)))
        break
      case recordTypes.formula:
        readFormula(view)
        break
      case recordTypes.string:
        if (waiting) addText(waiting.row, waiting.column, createTextReader([view], 0).readText(2))
        waiting = undefined
        break
      case recordTypes.mergeCells:
        readMerges(view)
        break
    }
  }

  function add(view: DataView, text: string): void {
    addText(view.getUint16(0, true), view.getUint16(2, true), text)
  }

  function addNumber(view: DataView, value: number, style = view.getUint16(4, true), column?: number): void {
    const text = formatNumber(value, styles[style] ?? 'General', {from1904})
    addText(view.getUint16(0, true), column ?? view.getUint16(2, true), text)
  }

  function addText(row: number, column: number, text: string): void {
    if (isBlankText(text)) return
    length += text.length
    if (length > limits.textLength) throw tooLarge('text', limits.textLength)
    if (cells.length >= limits.cells) throw tooLarge('cells', limits.cells)
    cells.push({row, column, text})
  }

  /** A row, a first column, then a style and a number for each cell. */
  function readMulRk(view: DataView): void {
    let column = view.getUint16(2, true)
    for (let offset = 4; offset + 6 < view.byteLength; offset += 6) {
      addNumber(view, readRk(view, offset + 2), view.getUint16(offset, true), column++)
    }
  }

  /** Its last value: a number, or a sign of what else it is. */
  function readFormula(view: DataView): void {
    waiting = undefined
    if (view.getUint16(12, true) !== 0xffff) return addNumber(view, view.getFloat64(6, true))
    const value = view.getUint8(8)
    switch (view.getUint8(6)) {
      case 0:
        waiting = {row: view.getUint16(0, true), column: view.getUint16(2, true)}
        break
      case 1:
        add(view, toBoolean(value))
        break
      case 2:
        add(view, toError(value))
        break
    }
  }

  function readMerges(view: DataView): void {
    const count = view.getUint16(0, true)
    if (merges.length + count > limits.cells) throw tooLarge('cells', limits.cells)
    for (let offset = 2; offset < 2 + count * 8; offset += 8) {
      const [row, lastRow] = [view.getUint16(offset, true), view.getUint16(offset + 2, true)]
      const [column, lastColumn] = [view.getUint16(offset + 4, true), view.getUint16(offset + 6, true)]
      merges.push({row, column, rowSpan: lastRow - row + 1, columnSpan: lastColumn - column + 1})
    }
  }
}

/** A number in four bytes: an integer or the upper half of a double, perhaps a hundredfold. [MS-XLS] 2.5.217 */
function readRk(view: DataView, offset: number): number {
  const bits = view.getUint32(offset, true)
  const value = bits & 2 ? view.getInt32(offset, true) >> 2 : toDouble(bits & 0xfffffffc)
  return bits & 1 ? value / 100 : value
}

function toDouble(upper: number): number {
  scratch.setUint32(0, upper)
  scratch.setUint32(4, 0)
  return scratch.getFloat64(0)
}

const scratch = new DataView(new ArrayBuffer(8))

function toBoolean(value: number): string {
  return value === 0 ? 'FALSE' : 'TRUE'
}

function toError(code: number): string {
  return errors.get(code) ?? '#N/A'
}

const errors: ReadonlyMap<number, string> = new Map([
  [0x00, '#NULL!'],
  [0x07, '#DIV/0!'],
  [0x0f, '#VALUE!'],
  [0x17, '#REF!'],
  [0x1d, '#NAME?'],
  [0x24, '#NUM!'],
  [0x2a, '#N/A']
])
