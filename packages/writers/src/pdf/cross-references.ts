import {WriteError} from '../write-error.js'
import {decodeStream} from './decode-stream.js'
import {damaged, matchAt, parseValue, skipGap} from './parse-value.js'
import type {PdfDictionary, PdfValue} from './pdf-value.js'
import {openStream, type PdfSource} from './stored-object.js'

/** Where an object is: at an offset of the file, or the nth in an object that packs several. */
export type ObjectPlace =
  | {readonly kind: 'offset'; readonly offset: number}
  | {readonly kind: 'packed'; readonly stream: number; readonly index: number}

/** Where all objects of a file are. */
export interface CrossReferences {
  /** By the objects' numbers; of those that were changed the last. */
  readonly places: ReadonlyMap<number, ObjectPlace>
  /** The dictionary of the last section: where the document begins. */
  readonly trailer: PdfDictionary
  /** The offset of the last section. */
  readonly start: number
  /** Whether the last section is a stream, and so the next must be. */
  readonly isStream: boolean
  /** One more than the highest number. */
  readonly size: number
}

/** Far more objects than the pages that are read can have. */
const maximumObjects = 2_000_000

/** The most that the sections of a file may unpack to, in bytes. */
const maximumBytes = 64 * 1024 * 1024

/** `startxref 12345` */
const startMark = /startxref[\0\t\n\f\r ]{1,20}(\d{1,10})/y
/** `0 12` */
const subsection = /(\d{1,10})[\0\t\n\f\r ]{1,20}(\d{1,10})[\0\t\n\f\r ]{1,20}/y
/** `0000000015 00000 n` */
const tableEntry = /(\d{1,10})[\0\t\n\f\r ]{1,20}\d{1,5}[\0\t\n\f\r ]{1,20}([fn])[\0\t\n\f\r ]{0,20}/y

/**
 * Read where the objects of a file are: the last section, and those before it, each named by the next.
 *
 * @throws {WriteError} `damaged`, `too-large`, `protected`.
 */
export function readCrossReferences(source: PdfSource): CrossReferences {
  const places = new Map<number, ObjectPlace | undefined>()
  const start = findStart(source.text)
  const seen = new Set<number>()
  let left = maximumBytes
  let size = 0
  const last = readSections(start)
  const known = new Map([...places].flatMap(([number, place]) => (place ? [[number, place] as const] : [])))
  return {places: known, trailer: last.trailer, start, isStream: last.isStream, size}

  /** Read a section and those before it; what is said first holds. */
  function readSections(first: number): {readonly trailer: PdfDictionary; readonly isStream: boolean} {
    const section = readSection(first)
    let next = toNumber(section.trailer, 'Prev')
    while (next !== undefined && !seen.has(next)) next = toNumber(readSection(next).trailer, 'Prev')
    return section
  }

  function readSection(offset: number): {readonly trailer: PdfDictionary; readonly isStream: boolean} {
    seen.add(offset)
    const at = skipGap(source.text, offset)
    const isStream = !source.text.startsWith('xref', at)
    const trailer = isStream ? readStream(at) : readTable(at + 4)
    // Strings in a file with a password are encrypted, ours as well.
    if (trailer.entries.has('Encrypt')) throw new WriteError('protected')
    size = Math.max(size, toNumber(trailer, 'Size') ?? 0)
    if (size > maximumObjects) throw new WriteError('too-large', {data: {limit: maximumBytes}})
    return {trailer, isStream}
  }

  function add(number: number, place: ObjectPlace | undefined): void {
    if (places.has(number)) return
    if (number >= maximumObjects) throw damaged()
    places.set(number, place)
    size = Math.max(size, number + 1)
  }

  function readTable(offset: number): PdfDictionary {
    const {text} = source
    const entries: (readonly [number: number, place: ObjectPlace | undefined])[] = []
    let at = skipGap(text, offset)
    for (let head = matchAt(subsection, text, at); head; head = matchAt(subsection, text, at)) {
      at += head[0].length
      const [first, count] = [Number(head[1]), Number(head[2])]
      for (let index = 0; index < count; index++) {
        const entry = matchAt(tableEntry, text, at)
        if (!entry) throw damaged()
        at += entry[0].length
        entries.push([first + index, entry[2] === 'n' ? {kind: 'offset', offset: Number(entry[1])} : undefined])
      }
    }
    if (!text.startsWith('trailer', at)) throw damaged()
    const trailer = toDictionary(parseValue(text, at + 7))
    // For readers that know streams, the objects that the table calls free.
    const hidden = toNumber(trailer, 'XRefStm')
    if (hidden !== undefined && !seen.has(hidden)) {
      seen.add(hidden)
      readStream(hidden)
    }
    for (const [number, place] of entries) add(number, place)
    return trailer
  }

  function readStream(offset: number): PdfDictionary {
    const {dictionary, data, coding} = openStream(source, offset, () => undefined)
    const widths = toNumbers(dictionary, 'W')
    const content = decodeStream(data, coding, left)
    left -= content.length
    const ranges = dictionary.entries.has('Index')
      ? toNumbers(dictionary, 'Index')
      : [0, toNumber(dictionary, 'Size') ?? 0]
    readEntries(content, {widths, ranges})
    return dictionary
  }

  function readEntries(
    content: Uint8Array,
    {widths, ranges}: {readonly widths: readonly number[]; readonly ranges: readonly number[]}
  ): void {
    const length = widths.reduce((sum, width) => sum + width, 0)
    if (widths.length !== 3 || length < 1 || widths.some((width) => width > 8)) throw damaged()
    let at = 0
    for (let range = 0; range + 1 < ranges.length; range += 2) {
      for (let index = 0; index < ranges[range + 1]!; index++) {
        if (at + length > content.length) return
        const [kind, first, second] = readFields(content.subarray(at, at + length), widths)
        at += length
        add(ranges[range]! + index, toPlace(widths[0] === 0 ? 1 : kind!, first!, second!))
      }
    }
  }
}

function findStart(text: string): number {
  const [, offset] = matchAt(startMark, text, Math.max(0, text.lastIndexOf('startxref'))) ?? []
  if (offset === undefined) throw damaged()
  return Number(offset)
}

/** The numbers that an entry is made of, each of so many bytes. */
function readFields(entry: Uint8Array, widths: readonly number[]): readonly number[] {
  let at = 0
  return widths.map((width) => {
    let value = 0
    for (let index = 0; index < width; index++) value = value * 256 + entry[at++]!
    return value
  })
}

function toPlace(kind: number, first: number, second: number): ObjectPlace | undefined {
  if (kind === 1) return {kind: 'offset', offset: first}
  return kind === 2 ? {kind: 'packed', stream: first, index: second} : undefined
}

function toDictionary(value: PdfValue): PdfDictionary {
  if (value.kind !== 'dictionary') throw damaged()
  return value
}

function toNumber({entries}: PdfDictionary, name: string): number | undefined {
  const value = entries.get(name)?.value
  return value?.kind === 'number' && Number.isSafeInteger(value.value) && value.value >= 0 ? value.value : undefined
}

function toNumbers({entries}: PdfDictionary, name: string): readonly number[] {
  const value = entries.get(name)?.value
  if (value?.kind !== 'array') throw damaged()
  return value.items.map((item) => {
    if (item.kind !== 'number' || !Number.isSafeInteger(item.value) || item.value < 0) throw damaged()
    return item.value
  })
}
