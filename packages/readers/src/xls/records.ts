import {ReadError} from '../read-error.js'

/** A record of a workbook: a number that says what it is, and its content. */
export interface BiffRecord {
  readonly type: number
  readonly view: DataView
  /** Where the record begins in the stream. */
  readonly offset: number
}

/** The records that are read. [MS-XLS] 2.3 */
export const recordTypes = {
  formula: 0x0006,
  endOfFile: 0x000a,
  dateMode: 0x0022,
  filePass: 0x002f,
  continue: 0x003c,
  boundSheet: 0x0085,
  mulRk: 0x00bd,
  rString: 0x00d6,
  extendedFormat: 0x00e0,
  mergeCells: 0x00e5,
  sharedStrings: 0x00fc,
  labelSst: 0x00fd,
  number: 0x0203,
  label: 0x0204,
  boolErr: 0x0205,
  string: 0x0207,
  rk: 0x027e,
  format: 0x041e,
  beginOfFile: 0x0809
} as const

/**
 * Give the records of a stream from an offset on.
 *
 * @throws {ReadError} `damaged` when one is cut.
 */
export function* readRecords(stream: Uint8Array, start: number): Generator<BiffRecord> {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength)
  for (let offset = start; offset + 4 <= stream.length;) {
    const length = view.getUint16(offset + 2, true)
    if (offset + 4 + length > stream.length) throw new ReadError('damaged')
    yield {
      type: view.getUint16(offset, true),
      view: new DataView(stream.buffer, stream.byteOffset + offset + 4, length),
      offset
    }
    offset += 4 + length
  }
}
