import {inflateSync} from 'fflate'
import {WriteError} from '../write-error.js'
import {crc32} from './crc.js'

/** One file of an archive, where it lies. */
export interface ArchiveEntry {
  readonly name: string
  /** 0: stored, 8: deflated. */
  readonly method: number
  readonly flags: number
  readonly crc: number
  readonly compressedSize: number
  readonly size: number
  /** Half-open range of its local header, its data and what follows up to the next file, in bytes of the archive. */
  readonly start: number
  readonly end: number
  /** Half-open range of its record in the central directory. */
  readonly recordStart: number
  readonly recordEnd: number
}

/** A ZIP archive whose files are read when asked for. */
export interface Archive {
  readonly bytes: Uint8Array
  /** In the order of the central directory. */
  readonly entries: readonly ArchiveEntry[]
  /** The comment behind the directory, as bytes. */
  readonly comment: Uint8Array
  /** What an entry holds, its sum checked. */
  read(entry: ArchiveEntry): Uint8Array
}

/** The largest part that is read, in bytes; the sheets of a province's table of ten thousand projects have some 60 MB. */
const partLimit = 256 * 1024 * 1024
const entryLimit = 65_534

/**
 * Read the directory of a ZIP archive.
 *
 * @throws {WriteError}
 *   `unsupported-format` for what is no archive, `encrypted`, `damaged`, `too-large`.
 */
export function openArchive(bytes: Uint8Array): Archive {
  if (isCompoundFile(bytes)) throw new WriteError('encrypted')
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  try {
    const directory = findDirectory(view)
    const entries = withEnds(readRecords(view, directory), directory.start)
    const comment = bytes.subarray(directory.commentStart, directory.commentStart + directory.commentLength)
    return {bytes, entries, comment, read: (entry) => readEntry(view, entry)}
  } catch (error) {
    // A read beyond the end of the file.
    if (error instanceof RangeError) throw new WriteError('damaged', {cause: error, data: {part: ''}})
    throw error
  }
}

/** The container of old Office files, and of protected new ones. */
function isCompoundFile(bytes: Uint8Array): boolean {
  return [0xd0, 0xcf, 0x11, 0xe0].every((byte, index) => bytes[index] === byte)
}

interface Directory {
  readonly start: number
  readonly count: number
  readonly commentStart: number
  readonly commentLength: number
}

function findDirectory(view: DataView): Directory {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff)
  for (let at = view.byteLength - 22; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) !== 0x06054b50) continue
    const comment = {commentStart: at + 22, commentLength: view.getUint16(at + 20, true)}
    const start = view.getUint32(at + 16, true)
    const count = view.getUint16(at + 10, true)
    if (start !== 0xffffffff && count !== 0xffff) return {start, count, ...comment}
    // ZIP64: some programs write it for small files too.
    const record = readUint64(view, at - 20 + 8)
    if (view.getUint32(at - 20, true) !== 0x07064b50 || view.getUint32(record, true) !== 0x06064b50) break
    return {start: readUint64(view, record + 48), count: readUint64(view, record + 32), ...comment}
  }
  throw new WriteError('unsupported-format')
}

type OpenEntry = Omit<ArchiveEntry, 'end'>

function readRecords(view: DataView, {start, count}: Directory): OpenEntry[] {
  if (count > entryLimit) throw new WriteError('too-large', {data: {limit: entryLimit}})
  const entries: OpenEntry[] = []
  let at = start
  for (let index = 0; index < count; index += 1) {
    if (view.getUint32(at, true) !== 0x02014b50) throw new WriteError('damaged', {data: {part: ''}})
    const entry = readRecord(view, at)
    if (entry.flags & 1) throw new WriteError('encrypted')
    if (view.getUint32(entry.start, true) !== 0x04034b50) throw new WriteError('damaged', {data: {part: entry.name}})
    entries.push(entry)
    at = entry.recordEnd
  }
  return entries
}

function readRecord(view: DataView, at: number): OpenEntry {
  const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true))
  const nameEnd = at + 46 + nameLength!
  const wide = readWideFields(view, at, nameEnd, nameEnd + extraLength!)
  return {
    name: decoder.decode(new Uint8Array(view.buffer, view.byteOffset + at + 46, nameLength)),
    flags: view.getUint16(at + 8, true),
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    ...wide,
    recordStart: at,
    recordEnd: nameEnd + extraLength! + commentLength!
  }
}

/** Sizes and place of an entry: those that say 0xffffffff stand in the extra field 1, in this order. */
function readWideFields(view: DataView, at: number, extraStart: number, extraEnd: number) {
  let next = findExtra(view, extraStart, extraEnd)
  const [size, compressedSize, start] = [24, 20, 42].map((offset) => {
    const value = view.getUint32(at + offset, true)
    if (value !== 0xffffffff || next === undefined) return value
    next += 8
    return readUint64(view, next - 8)
  })
  return {size: size!, compressedSize: compressedSize!, start: start!}
}

/** Where the data of the extra field 1 (ZIP64) begin. */
function findExtra(view: DataView, start: number, end: number): number | undefined {
  for (let at = start; at + 4 <= end; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) === 1) return at + 4
  }
  return undefined
}

// Names of parts are ASCII by the standard, whatever flag is set.
const decoder = new TextDecoder('utf-8')

function readUint64(view: DataView, at: number): number {
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32
}

function withEnds(entries: readonly OpenEntry[], directoryStart: number): ArchiveEntry[] {
  const sorted = entries.toSorted((a, b) => a.start - b.start)
  const ends = new Map(sorted.map(({start}, index) => [start, sorted[index + 1]?.start ?? directoryStart]))
  // Two records of one file, or a directory amid the files: no program writes it, and it could not be copied.
  if (ends.size < entries.length || sorted.some(({start}) => start >= directoryStart)) {
    throw new WriteError('damaged', {data: {part: ''}})
  }
  return entries.map((entry) => ({...entry, end: ends.get(entry.start)!}))
}

function readEntry(view: DataView, entry: ArchiveEntry): Uint8Array {
  const {name, start, method, size, compressedSize} = entry
  if (size > partLimit) throw new WriteError('too-large', {data: {limit: partLimit}})
  const dataStart = start + 30 + view.getUint16(start + 26, true) + view.getUint16(start + 28, true)
  if (dataStart + compressedSize > entry.end) throw new WriteError('damaged', {data: {part: name}})
  const data = new Uint8Array(view.buffer, view.byteOffset + dataStart, compressedSize)
  const content = method === 0 ? data : inflate(data, entry)
  if (content.length !== size || crc32(content) !== entry.crc) throw new WriteError('damaged', {data: {part: name}})
  return content
}

function inflate(data: Uint8Array, {name, method, size}: ArchiveEntry): Uint8Array {
  if (method !== 8) throw new WriteError('unsupported-format', {data: {part: name}})
  try {
    // No more than was declared is unpacked, whatever the data hold.
    return inflateSync(data, {out: new Uint8Array(size)})
  } catch (error) {
    throw new WriteError('damaged', {cause: error, data: {part: name}})
  }
}
