import {deflateSync} from 'fflate'
import type {Archive, ArchiveEntry} from './archive.js'
import {crc32} from './crc.js'

/**
 * Write an archive with some of its files replaced, added (behind the others, in order) or, where the content is `undefined`,
 * taken out.
 *
 * All other files are copied as they are packed, byte by byte, in their order. The same changes give the same bytes: a
 * replaced file keeps its date, an added one has the earliest there is.
 */
export function patchArchive(archive: Archive, changes: ReadonlyMap<string, Uint8Array | undefined>): Uint8Array {
  const names = new Set(archive.entries.map(({name}) => name))
  const kept = archive.entries
    .filter(({name}) => !changes.has(name) || changes.get(name) !== undefined)
    .map((entry) => keepOrReplace(archive, entry, changes.get(entry.name)))
  const added = [...changes]
    .filter(([name, content]) => content !== undefined && !names.has(name))
    .map(([name, content]) => packFile(name, content!))
  return joinFiles([...kept, ...added], archive.comment)
}

/** Write a new archive. */
export function createArchive(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  return joinFiles(
    [...files].map(([name, content]) => packFile(name, content)),
    new Uint8Array()
  )
}

/** A file as it goes into the archive: its local part, and its record but for the place. */
interface PackedFile {
  readonly local: Uint8Array
  readonly record: Uint8Array
  /** Where in the record its place is written, and in how many bytes. */
  readonly placeAt: number
  readonly placeLength: 4 | 8
}

function keepOrReplace(archive: Archive, entry: ArchiveEntry, content: Uint8Array | undefined): PackedFile {
  // A copy: `slice` of a Buffer is none.
  const record = Uint8Array.from(archive.bytes.subarray(entry.recordStart, entry.recordEnd))
  if (content) return packFile(entry.name, content, viewOf(record).getUint32(12, true))
  const isWide = viewOf(record).getUint32(42, true) === 0xffffffff
  return {
    local: archive.bytes.subarray(entry.start, entry.end),
    record,
    placeAt: isWide ? findWidePlace(record) : 42,
    placeLength: isWide ? 8 : 4
  }
}

/** The place is the last of the 64-bit fields; those before are there when the sizes say so. */
function findWidePlace(record: Uint8Array): number {
  const view = viewOf(record)
  let at = 46 + view.getUint16(28, true)
  while (view.getUint16(at, true) !== 1) at += 4 + view.getUint16(at + 2, true)
  return at + 4 + 8 * [24, 20].filter((offset) => view.getUint32(offset, true) === 0xffffffff).length
}

/** 1980-01-01 00:00, the earliest that ZIP can write. */
const noDate = 0x0021_0000

function packFile(name: string, content: Uint8Array, date = noDate): PackedFile {
  const data = deflateSync(content, {level: 6})
  const encodedName = new TextEncoder().encode(name)
  // Version 2.0, names in UTF-8, deflated.
  const shared = [20, 0x0800, 8].flatMap(toUint16)
  const sums = [date, crc32(content), data.length, content.length].flatMap(toUint32)
  const lengths = [encodedName.length, 0].flatMap(toUint16)
  const local = [...toUint32(0x04034b50), ...shared, ...sums, ...lengths]
  const record = [
    ...toUint32(0x02014b50),
    ...toUint16(20),
    ...shared,
    ...sums,
    ...lengths,
    ...Array<number>(14).fill(0)
  ]
  return {
    local: concat([Uint8Array.from(local), encodedName, data]),
    record: concat([Uint8Array.from(record), encodedName]),
    placeAt: 42,
    placeLength: 4
  }
}

function joinFiles(files: readonly PackedFile[], comment: Uint8Array): Uint8Array {
  let place = 0
  for (const {local, record, placeAt, placeLength} of files) {
    const view = viewOf(record)
    view.setUint32(placeAt, place, true)
    if (placeLength === 8) view.setUint32(placeAt + 4, 0, true)
    place += local.length
  }
  const records = concat(files.map(({record}) => record))
  const counts = [0, 0, files.length, files.length].flatMap(toUint16)
  const end = [
    ...toUint32(0x06054b50),
    ...counts,
    ...[records.length, place].flatMap(toUint32),
    ...toUint16(comment.length)
  ]
  return concat([...files.map(({local}) => local), records, Uint8Array.from(end), comment])
}

function concat(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

function toUint16(value: number): number[] {
  return [value & 0xff, value >>> 8]
}

function toUint32(value: number): number[] {
  return [value & 0xff, (value >>> 8) & 0xff, (value >>> 16) & 0xff, value >>> 24]
}
