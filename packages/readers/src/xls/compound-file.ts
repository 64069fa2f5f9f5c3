import {joinBytes} from '../join-bytes.js'
import type {Limits} from '../limits.js'
import {ReadError, tooLarge} from '../read-error.js'

/** A file of files, as Office wrote until 2003. */
export interface CompoundFile {
  /** Names of the streams, whatever folder they are in. */
  readonly names: readonly string[]
  /** The bytes of the first stream of a name. */
  read(name: string): Uint8Array
}

interface Stream {
  readonly name: string
  readonly start: number
  readonly size: number
}

/** Sectors that are none: free, the end of a chain, part of the tables. */
const firstSpecial = 0xfffffffa
const streamType = 2
const rootType = 5

/**
 * Open a compound file.
 *
 * @throws {ReadError} `damaged`, `too-large`.
 * @see [MS-CFB]
 */
export function openCompoundFile(bytes: Uint8Array, limits: Limits): CompoundFile {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  try {
    return open(bytes, view, limits)
  } catch (cause) {
    // `DataView` throws at an offset outside the file.
    throw cause instanceof RangeError ? new ReadError('damaged', {cause}) : cause
  }
}

function open(bytes: Uint8Array, view: DataView, limits: Limits): CompoundFile {
  const sectorSize = 2 ** view.getUint16(30, true)
  const shortSize = 2 ** view.getUint16(32, true)
  if ((sectorSize !== 512 && sectorSize !== 4096) || shortSize !== 64) throw new ReadError('damaged')
  const longTable = readLongTable()
  const longest = view.getUint32(56, true)
  const directory = readDirectory(readChain(view.getUint32(48, true)), limits)
  const root = directory.find(({type}) => type === rootType)
  if (!root) throw new ReadError('damaged')
  const streams = directory.filter(({type}) => type === streamType)
  const shortTable = toNumbers(readChain(view.getUint32(60, true)))
  const shortSectors = readChain(root.start)

  return {
    names: streams.map(({name}) => name),
    read(wanted) {
      const stream = streams.find(({name}) => name === wanted)
      if (!stream) throw new ReadError('damaged', {data: {part: wanted}})
      const content = stream.size < longest ? readShort(stream) : readChain(stream.start)
      if (content.length < stream.size) throw new ReadError('damaged', {data: {part: wanted}})
      return content.subarray(0, stream.size)
    }
  }

  /** Which sector follows each; the places of that table stand in the head, and in sectors of their own. */
  function readLongTable(): Uint32Array {
    const places: number[] = []
    for (let index = 0; index < 109; index++) places.push(view.getUint32(76 + index * 4, true))
    let next = view.getUint32(68, true)
    for (let count = 0; next < firstSpecial; count++) {
      if (count > bytes.length / sectorSize) throw new ReadError('damaged')
      const last = toOffset(next) + sectorSize - 4
      for (let at = toOffset(next); at < last; at += 4) places.push(view.getUint32(at, true))
      next = view.getUint32(last, true)
    }
    const sectors = places.filter((place) => place < firstSpecial)
    if (sectors.length * sectorSize > bytes.length) throw new ReadError('damaged')
    return toNumbers(joinBytes(sectors.map(readSector)))
  }

  function readChain(first: number): Uint8Array {
    return joinBytes([...followChain(first, longTable)].map(readSector))
  }

  function readShort({start, size}: Stream): Uint8Array {
    const pieces: Uint8Array[] = []
    for (const sector of followChain(start, shortTable)) {
      if (pieces.length * shortSize >= size) break
      pieces.push(shortSectors.subarray(sector * shortSize, (sector + 1) * shortSize))
    }
    return joinBytes(pieces)
  }

  /** The last sector of a file may be cut. */
  function readSector(sector: number): Uint8Array {
    const offset = toOffset(sector)
    if (offset >= bytes.length) throw new RangeError('Unexpected sector behind the file')
    return bytes.subarray(offset, offset + sectorSize)
  }

  function toOffset(sector: number): number {
    return (sector + 1) * sectorSize
  }
}

/** The sectors of a chain; one that goes in a circle is refused. */
function* followChain(first: number, table: Uint32Array): Generator<number> {
  let count = 0
  for (let sector = first; sector < firstSpecial; sector = table[sector] ?? firstSpecial) {
    if (++count > table.length) throw new ReadError('damaged')
    yield sector
  }
}

function readDirectory(bytes: Uint8Array, limits: Limits): (Stream & {readonly type: number})[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length / 128 > limits.parts) throw tooLarge('parts', limits.parts)
  const entries: (Stream & {readonly type: number})[] = []
  for (let offset = 0; offset + 128 <= bytes.length; offset += 128) {
    const nameLength = Math.min(Math.max(view.getUint16(offset + 64, true) - 2, 0), 62)
    entries.push({
      name: utf16.decode(bytes.subarray(offset, offset + nameLength)),
      type: view.getUint8(offset + 66),
      start: view.getUint32(offset + 116, true),
      size: view.getUint32(offset + 120, true)
    })
  }
  return entries
}

const utf16 = new TextDecoder('utf-16le')

function toNumbers(bytes: Uint8Array): Uint32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return Uint32Array.from({length: bytes.length >> 2}, (_, index) => view.getUint32(index * 4, true))
}
