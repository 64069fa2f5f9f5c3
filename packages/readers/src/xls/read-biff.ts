import type {Limits} from '../limits.js'
import {ReadError, tooLarge} from '../read-error.js'
import {builtInFormats} from '../table/built-in-formats.js'
import type {Sheet} from '../table/fill-sheet.js'
import {createTextReader} from './biff-text.js'
import {readBiffSheet, type BiffWorkbook} from './read-biff-sheet.js'
import {readRecords, recordTypes, type BiffRecord} from './records.js'

interface SheetPlace {
  readonly name: string
  readonly isHidden: boolean
  /** Where its records begin in the stream. */
  readonly offset: number
}

/**
 * Read the sheets of a workbook stream, as Excel 97 to 2003 wrote it (BIFF8).
 *
 * @throws {ReadError} `encrypted`, `damaged`, `too-large`; `unsupported-format` for older versions.
 */
export function readBiff(stream: Uint8Array, limits: Limits): Sheet[] {
  try {
    const {sheets, workbook} = readGlobals(stream, limits)
    return sheets.map(({name, isHidden, offset}) => ({
      name,
      isHidden,
      ...readBiffSheet(stream, offset, workbook, limits)
    }))
  } catch (cause) {
    // `DataView` throws at an offset outside a record.
    throw cause instanceof RangeError ? new ReadError('damaged', {cause}) : cause
  }
}

/** The version that a workbook begins with. */
const biff8 = 0x0600
const worksheet = 0

function readGlobals(
  stream: Uint8Array,
  limits: Limits
): {readonly sheets: readonly SheetPlace[]; readonly workbook: BiffWorkbook} {
  const sheets: SheetPlace[] = []
  const formats = new Map(builtInFormats)
  const styles: number[] = []
  let strings: readonly string[] = []
  let from1904 = false
  const records = [...takeGlobals(stream, limits)]
  if (records[0]?.type !== recordTypes.beginOfFile) throw new ReadError('damaged')
  if (records[0].view.getUint16(0, true) !== biff8) throw new ReadError('unsupported-format', {data: {format: 'xls 5'}})

  for (const [index, {type, view}] of records.entries()) {
    switch (type) {
      case recordTypes.filePass:
        throw new ReadError('encrypted')
      case recordTypes.dateMode:
        from1904 = view.getUint16(0, true) === 1
        break
      case recordTypes.format:
        formats.set(view.getUint16(0, true), createTextReader([view], 2).readText(2))
        break
      case recordTypes.extendedFormat:
        styles.push(view.getUint16(2, true))
        break
      case recordTypes.boundSheet:
        if (view.getUint8(5) === worksheet) sheets.push(readSheetPlace(view))
        break
      case recordTypes.sharedStrings:
        strings = readSharedStrings(findContinued(records, index), limits)
        break
    }
  }
  return {sheets, workbook: {strings, styles: styles.map((style) => formats.get(style) ?? 'General'), from1904}}
}

/** The records before the first sheet. */
function* takeGlobals(stream: Uint8Array, limits: Limits): Generator<BiffRecord> {
  let count = 0
  for (const record of readRecords(stream, 0)) {
    if (record.type === recordTypes.endOfFile) return
    if (++count > limits.cells) throw tooLarge('cells', limits.cells)
    yield record
    // Behind it nothing can be read.
    if (record.type === recordTypes.filePass) return
  }
}

function readSheetPlace(view: DataView): SheetPlace {
  return {
    offset: view.getUint32(0, true),
    isHidden: (view.getUint8(4) & 3) !== 0,
    name: createTextReader([view], 6).readText(1)
  }
}

/** The contents of a record and of those that continue it. */
function findContinued(records: readonly BiffRecord[], index: number): DataView[] {
  const views = [records[index]!.view]
  for (let next = index + 1; records[next]?.type === recordTypes.continue; next++) views.push(records[next]!.view)
  return views
}

function readSharedStrings(views: readonly DataView[], limits: Limits): string[] {
  const count = views[0]!.getUint32(4, true)
  if (count > limits.cells) throw tooLarge('cells', limits.cells)
  const reader = createTextReader(views, 8)
  return Array.from({length: count}, () => reader.readText(2))
}
