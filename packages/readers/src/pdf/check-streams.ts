import {Unzlib} from 'fflate'
import type {Limits} from '../limits.js'
import {ReadError, tooLarge} from '../read-error.js'

/** How much is unpacked at a time. */
const pieceLength = 8 * 1024

/** Streams below this may grow by any ratio. */
const harmlessBytes = 4 * 1024 * 1024

/** What stands before a stream is looked for in so many bytes. */
const dictionaryLength = 1024

/**
 * Refuse a PDF of which a small part unpacks to a large one.
 *
 * PDFium unpacks the drawing of a page as a whole and makes an object of each line in it, before it can be asked how many
 * there are. Pictures are left alone: PDFium is not asked to unpack them, and those of a white page are nothing but zeros.
 *
 * @throws {ReadError} `too-large`
 */
export function checkStreams(bytes: Uint8Array, limits: Limits): void {
  for (let at = find(bytes, streamWord, 0); at >= 0;) {
    const start = at + streamWord.length
    const found = find(bytes, endWord, start)
    const end = found < 0 ? bytes.length : found
    if (isPacked(dictionaryBefore(bytes, at))) checkGrowth(bytes.subarray(skipLineBreak(bytes, start), end), limits)
    at = find(bytes, streamWord, end + endWord.length)
  }
}

const streamWord = toBytes('stream')
const endWord = toBytes('endstream')

function toBytes(word: string): Uint8Array {
  return new TextEncoder().encode(word)
}

function find(bytes: Uint8Array, word: Uint8Array, from: number): number {
  let at = bytes.indexOf(word[0]!, from)
  while (at >= 0 && !word.every((byte, index) => bytes[at + index] === byte)) at = bytes.indexOf(word[0]!, at + 1)
  return at
}

/** The text before a stream that says what it is, from the number of its object on. */
function dictionaryBefore(bytes: Uint8Array, at: number): string {
  const text = String.fromCharCode(...bytes.subarray(Math.max(0, at - dictionaryLength), at))
  return text.slice(text.lastIndexOf(' obj') + 1)
}

function isPacked(dictionary: string): boolean {
  return /\/Fl(?:ateDecode)?(?![A-Za-z])/.test(dictionary) && !/\/Subtype\s*\/Image(?![A-Za-z])/.test(dictionary)
}

function skipLineBreak(bytes: Uint8Array, start: number): number {
  const behind = bytes[start] === 0x0d ? start + 1 : start
  return bytes[behind] === 0x0a ? behind + 1 : behind
}

function checkGrowth(packed: Uint8Array, limits: Limits): void {
  let taken = 0
  let size = 0
  const inflate = new Unzlib((piece) => {
    size += piece.length
    if (size > harmlessBytes && size > taken * limits.ratio) throw tooLarge('ratio', limits.ratio)
  })
  try {
    for (let offset = 0; offset < packed.length; offset += pieceLength) {
      taken = Math.min(offset + pieceLength, packed.length)
      inflate.push(packed.subarray(offset, taken), taken === packed.length)
    }
  } catch (error) {
    // What is damaged, or packed twice, is left to PDFium.
    if (error instanceof ReadError) throw error
  }
}
