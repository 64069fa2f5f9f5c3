import {ReadError} from '../read-error.js'

/** Reads texts one after the other from a record and those that continue it. */
export interface TextReader {
  /** A text whose length is in two bytes, or in one. */
  readText(lengthBytes: 1 | 2): string
}

/**
 * Read texts that may be cut anywhere by the end of a record.
 *
 * Where the characters of a text go on in another record, a byte says anew whether they have one byte each or two. What says
 * how a text looks or is pronounced is left out.
 *
 * @throws {ReadError} `damaged` when a text is cut by the last record's end.
 * @see [MS-XLS] 2.5.293, XLUnicodeRichExtendedString
 */
export function createTextReader(views: readonly DataView[], start: number): TextReader {
  let index = 0
  let offset = start

  return {
    readText(lengthBytes) {
      const length = lengthBytes === 1 ? readByte() : readShort()
      const flags = readByte()
      const runs = flags & 8 ? readShort() : 0
      const extra = flags & 4 ? readShort() + readShort() * 0x10000 : 0
      const text = readCharacters(length, (flags & 1) === 1)
      skip(runs * 4 + extra)
      return text
    }
  }

  function readCharacters(length: number, wide: boolean): string {
    const units: number[] = []
    let isWide = wide
    while (units.length < length) {
      if (offset >= view().byteLength) {
        next()
        isWide = (readByte() & 1) === 1
      }
      units.push(isWide ? readShort() : readByte())
    }
    return decodeUnits(units)
  }

  function readByte(): number {
    while (offset >= view().byteLength) next()
    return view().getUint8(offset++)
  }

  function readShort(): number {
    return readByte() + readByte() * 0x100
  }

  function skip(bytes: number): void {
    let left = bytes
    while (left > 0) {
      const here = Math.min(left, view().byteLength - offset)
      offset += here
      left -= here
      if (left > 0) next()
    }
  }

  function view(): DataView {
    const current = views[index]
    if (!current) throw new ReadError('damaged')
    return current
  }

  function next(): void {
    index++
    offset = 0
  }
}

/** In pieces, since a call takes only so many arguments. */
function decodeUnits(units: readonly number[]): string {
  let text = ''
  for (let start = 0; start < units.length; start += 4096) {
    text += String.fromCharCode(...units.slice(start, start + 4096))
  }
  return text.replace(/\r\n?/g, '\n')
}
