import type {Limits} from '../limits.js'
import {ReadError, tooLarge} from '../read-error.js'

/** What the directory of a zip file says of one of its parts. */
export interface ZipEntry {
  readonly name: string
  readonly isEncrypted: boolean
  /** 0: stored, 8: deflated. */
  readonly method: number
  readonly crc: number
  /** Where the packed bytes begin. */
  readonly start: number
  /** In bytes; it lies within the file, while the size once unpacked is a claim. */
  readonly packedSize: number
  readonly size: number
}

/** `APPNOTE.TXT` of PKWARE, 4.3: the lengths of records without their texts. */
const lengths = {end: 22, entry: 46, local: 30, locator: 20, longEnd: 56} as const
const signatures = {
  end: 0x06054b50,
  entry: 0x02014b50,
  local: 0x04034b50,
  locator: 0x07064b50,
  longEnd: 0x06064b50
} as const

/** A number that stands in the record for large files instead. */
const elsewhere = 0xffffffff

/**
 * Read the directory at the end of a zip file.
 *
 * @throws {ReadError} `damaged` when a record is not where it should be, or parts lie over each other; `too-large`.
 */
export function readDirectory(bytes: Uint8Array, limits: Limits): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  try {
    return readEntries(view, bytes, limits)
  } catch (cause) {
    // `DataView` throws at an offset outside the file.
    throw cause instanceof RangeError ? new ReadError('damaged', {cause}) : cause
  }
}

function readEntries(view: DataView, bytes: Uint8Array, limits: Limits): ZipEntry[] {
  const {count, start} = findDirectory(view)
  if (count > limits.parts) throw tooLarge('parts', limits.parts)
  const entries: ZipEntry[] = []
  let offset = start
  let packed = 0
  for (let index = 0; index < count; index++) {
    expect(view, offset, signatures.entry)
    const nameLength = view.getUint16(offset + 28, true)
    const extraLength = view.getUint16(offset + 30, true)
    const entry = readEntry(view, bytes, offset, nameLength, extraLength)
    packed += entry.packedSize
    entries.push(entry)
    offset += lengths.entry + nameLength + extraLength + view.getUint16(offset + 32, true)
  }
  // Parts that share their bytes make a small file of any size.
  if (packed > bytes.length) throw new ReadError('damaged')
  return entries
}

function readEntry(
  view: DataView,
  bytes: Uint8Array,
  offset: number,
  nameLength: number,
  extraLength: number
): ZipEntry {
  const extra = offset + lengths.entry + nameLength
  const long = longNumbers(view, extra, extra + extraLength)
  const read = (at: number): number => {
    const value = view.getUint32(offset + at, true)
    return value === elsewhere ? (long.shift() ?? value) : value
  }
  // In this order they stand in the record for large files.
  const size = read(24)
  const packedSize = read(20)
  const local = read(42)
  expect(view, local, signatures.local)
  const start = local + lengths.local + view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
  if (start + packedSize > bytes.length) throw new RangeError('Unexpected end of a part behind the file')
  return {
    name: decodeName(bytes.subarray(offset + lengths.entry, extra)),
    isEncrypted: (view.getUint16(offset + 8, true) & 1) === 1,
    method: view.getUint16(offset + 10, true),
    crc: view.getUint32(offset + 16, true),
    start,
    packedSize,
    size
  }
}

const utf8 = new TextDecoder('utf-8', {fatal: true})
const gb18030 = new TextDecoder('gb18030')

/** A name that is no UTF-8 was written by a Chinese Windows, whatever the entry says of itself. */
function decodeName(bytes: Uint8Array): string {
  let name: string
  try {
    name = utf8.decode(bytes)
  } catch {
    name = gb18030.decode(bytes)
  }
  return name.replaceAll('\\', '/')
}

function findDirectory(view: DataView): {readonly count: number; readonly start: number} {
  const end = findEnd(view)
  const count = view.getUint16(end + 10, true)
  const start = view.getUint32(end + 16, true)
  if (start !== elsewhere && count !== 0xffff) return {count, start}
  const locator = end - lengths.locator
  expect(view, locator, signatures.locator)
  const longEnd = Number(view.getBigUint64(locator + 8, true))
  expect(view, longEnd, signatures.longEnd)
  return {
    count: Number(view.getBigUint64(longEnd + 32, true)),
    start: Number(view.getBigUint64(longEnd + 48, true))
  }
}

/** The last record, before a comment of at most 65535 bytes. */
function findEnd(view: DataView): number {
  const last = view.byteLength - lengths.end
  for (let offset = last; offset >= 0 && offset >= last - 0xffff; offset--) {
    if (view.getUint32(offset, true) === signatures.end) return offset
  }
  throw new RangeError('Missing the end of the directory')
}

/** The numbers of the extra field for large files (id 1). */
function longNumbers(view: DataView, start: number, end: number): number[] {
  const numbers: number[] = []
  for (let offset = start; offset + 4 <= end; offset += 4 + view.getUint16(offset + 2, true)) {
    if (view.getUint16(offset, true) !== 1) continue
    const stop = Math.min(end, offset + 4 + view.getUint16(offset + 2, true))
    for (let at = offset + 4; at + 8 <= stop; at += 8) numbers.push(Number(view.getBigUint64(at, true)))
  }
  return numbers
}

function expect(view: DataView, offset: number, signature: number): void {
  if (view.getUint32(offset, true) !== signature) throw new RangeError('Unexpected record in the directory')
}
