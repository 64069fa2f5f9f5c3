import {Unzlib} from 'fflate'
import {WriteError} from '../write-error.js'
import {damaged} from './parse-value.js'

/** How a stream is packed. */
export interface StreamCoding {
  /** The names of its filters. */
  readonly filters: readonly string[]
  /** Default: 1, none. */
  readonly predictor: number
  /** How many bytes a row of the predictor has. */
  readonly rowLength: number
  /** How many bytes back the byte stands that one is told from. */
  readonly step: number
}

/** How much is unpacked at a time: what it grows to, at most a thousandfold, is checked before the next. */
const pieceLength = 8 * 1024

/**
 * Unpack a stream that says where objects are.
 *
 * @param limit
 *   The most that it may grow to, in bytes.
 * @throws {WriteError} `damaged`, also for what only pictures are packed by; `too-large`.
 */
export function decodeStream(bytes: Uint8Array, coding: StreamCoding, limit: number): Uint8Array {
  const [filter, ...more] = coding.filters
  if (filter === undefined) return bytes
  if ((filter !== 'FlateDecode' && filter !== 'Fl') || more.length > 0) throw damaged()
  const unpacked = unpack(bytes, limit)
  if (coding.predictor <= 1) return unpacked
  if (coding.predictor < 10) throw damaged()
  return undoPredictor(unpacked, coding)
}

function unpack(bytes: Uint8Array, limit: number): Uint8Array {
  const pieces: Uint8Array[] = []
  let length = 0
  const stream = new Unzlib((piece) => {
    length += piece.length
    if (length > limit) throw new WriteError('too-large', {data: {limit}})
    pieces.push(piece)
  })
  try {
    for (let start = 0; start < bytes.length; start += pieceLength) {
      stream.push(bytes.subarray(start, start + pieceLength), start + pieceLength >= bytes.length)
    }
  } catch (error) {
    if (error instanceof WriteError) throw error
    throw new WriteError('damaged', {cause: error, data: {format: 'pdf'}})
  }
  const joined = new Uint8Array(length)
  let at = 0
  for (const piece of pieces) {
    joined.set(piece, at)
    at += piece.length
  }
  return joined
}

/** Undo what PNG does to rows before they are packed: each begins with the way in which its bytes are told from others. */
function undoPredictor(bytes: Uint8Array, {rowLength, step}: StreamCoding): Uint8Array {
  const rowCount = Math.floor(bytes.length / (rowLength + 1))
  const result = new Uint8Array(rowCount * rowLength)
  for (let row = 0; row < rowCount; row++) {
    const from = row * (rowLength + 1)
    const to = row * rowLength
    for (let index = 0; index < rowLength; index++) {
      const left = index < step ? 0 : result[to + index - step]!
      const above = row === 0 ? 0 : result[to + index - rowLength]!
      const before = row === 0 || index < step ? 0 : result[to + index - rowLength - step]!
      result[to + index] = bytes[from + 1 + index]! + predict(bytes[from]!, {left, above, before})
    }
  }
  return result
}

interface Neighbours {
  readonly left: number
  readonly above: number
  /** Above the left one. */
  readonly before: number
}

function predict(way: number, {left, above, before}: Neighbours): number {
  switch (way) {
    case 1:
      return left
    case 2:
      return above
    case 3:
      return (left + above) >> 1
    case 4:
      return choosePaeth(left, above, before)
    default:
      return 0
  }
}

function choosePaeth(left: number, above: number, before: number): number {
  const estimate = left + above - before
  const [toLeft, toAbove, toBefore] = [left, above, before].map((each) => Math.abs(estimate - each)) as [
    number,
    number,
    number
  ]
  if (toLeft <= toAbove && toLeft <= toBefore) return left
  return toAbove <= toBefore ? above : before
}
