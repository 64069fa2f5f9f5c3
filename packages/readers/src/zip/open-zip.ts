import {Inflate} from 'fflate'
import type {Limits} from '../limits.js'
import {ReadError, tooLarge} from '../read-error.js'
import {updateCrc} from './crc.js'
import {readDirectory, type ZipEntry} from './directory.js'

/** A package whose parts are unpacked one by one, in pieces, as far as the limits allow. */
export interface Zip {
  /** Names of the parts as written, in the order of the directory. */
  readonly names: readonly string[]
  /** Whether there is such a part. Letters of either case are the same, as in the packaging convention. */
  has(name: string): boolean
  /**
   * Unpack a part and hand it over in pieces.
   *
   * Size and checksum are known to be right only when it returns: what was made of the pieces is then to be thrown away.
   *
   * @throws {ReadError} `damaged`, `encrypted`, `too-large`.
   */
  read(name: string, onPiece: (piece: Uint8Array) => void): void
}

/** How much is unpacked at a time: what it grows to, at most a thousandfold, is checked before the next. */
const pieceLength = 8 * 1024

/** Parts below this may grow by any ratio: little is lost, and a long run of the same bytes is common. */
const harmlessBytes = 4 * 1024 * 1024

/**
 * Open a zip file.
 *
 * Names are only compared, never used as paths. Parts that overlap or have the same name are refused.
 *
 * @throws {ReadError} `damaged`, `too-large`.
 */
export function openZip(bytes: Uint8Array, limits: Limits): Zip {
  const directory = readDirectory(bytes, limits)
  const entries = new Map<string, ZipEntry>()
  for (const entry of directory) {
    const key = entry.name.toLowerCase()
    if (entries.has(key)) throw new ReadError('damaged', {data: {part: entry.name}})
    entries.set(key, entry)
  }
  let unpacked = 0

  return {
    names: directory.map(({name}) => name),
    has: (name) => entries.has(name.toLowerCase()),
    read(name, onPiece) {
      const entry = entries.get(name.toLowerCase())
      if (!entry) throw new ReadError('damaged', {data: {part: name}})
      checkEntry(entry, limits)
      let length = 0
      let crc = 0
      unpack(bytes, entry, (piece) => {
        length += piece.length
        unpacked += piece.length
        // The declared size is within the limits; more than that is forged.
        if (length > entry.size) throw new ReadError('damaged', {data: {part: name}})
        if (unpacked > limits.unpackedBytes) throw tooLarge('unpacked', limits.unpackedBytes)
        crc = updateCrc(crc, piece)
        onPiece(piece)
      })
      if (length !== entry.size || crc !== entry.crc) throw new ReadError('damaged', {data: {part: name}})
    }
  }
}

function checkEntry({name, isEncrypted, method, size, packedSize}: ZipEntry, limits: Limits): void {
  if (isEncrypted) throw new ReadError('encrypted')
  if (method !== stored && method !== deflated) throw new ReadError('damaged', {data: {part: name}})
  if (size > limits.partBytes) throw tooLarge('part', limits.partBytes)
  if (size > harmlessBytes && size > packedSize * limits.ratio) throw tooLarge('ratio', limits.ratio)
}

const stored = 0
const deflated = 8

function unpack(
  bytes: Uint8Array,
  {name, method, start, packedSize}: ZipEntry,
  onPiece: (piece: Uint8Array) => void
): void {
  const packed = bytes.subarray(start, start + packedSize)
  if (method === stored) return onPiece(packed)
  const inflate = new Inflate(onPiece)
  for (let offset = 0; offset === 0 || offset < packed.length; offset += pieceLength) {
    const piece = packed.subarray(offset, offset + pieceLength)
    try {
      inflate.push(piece, offset + pieceLength >= packed.length)
    } catch (cause) {
      // What the reader of the pieces throws passes through here as well.
      if (cause instanceof ReadError) throw cause
      throw new ReadError('damaged', {cause, data: {part: name}})
    }
  }
}
