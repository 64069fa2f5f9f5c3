import {WriteError} from '../write-error.js'
import {readCrossReferences, type CrossReferences} from './cross-references.js'
import {decodeStream} from './decode-stream.js'
import {damaged, parseValue} from './parse-value.js'
import {toByteText} from './pdf-text.js'
import type {PdfValue} from './pdf-value.js'
import {openStream, readObject, type PdfSource} from './stored-object.js'

/** A value, and the text that its places are in: objects may be packed. */
export interface Placed<Value extends PdfValue = PdfValue> {
  readonly value: Value
  readonly text: string
}

/** A PDF whose objects are read when asked for. */
export interface OpenPdf extends Pick<CrossReferences, 'isStream' | 'size' | 'start'> {
  readonly source: PdfSource
  /** How many bytes stand before the file begins: offsets count from there. */
  readonly headerOffset: number
  readonly trailer: Placed
  /** What a value leads to over references, itself when it is none; `undefined` when that is nothing. */
  follow(placed: Placed): Placed | undefined
  /** An entry of what a value leads to. */
  get(placed: Placed | undefined, name: string): Placed | undefined
  /** The items of the array that a value leads to. */
  items(placed: Placed | undefined): readonly Placed[]
}

/** References that lead to references. */
const maximumSteps = 20

/** The most that packed objects may unpack to in all, in bytes. */
const maximumBytes = 64 * 1024 * 1024

/**
 * Open a PDF for changes.
 *
 * @throws {WriteError} `unsupported-format`, `damaged`, `too-large`, `protected`.
 */
export function openPdf(file: Uint8Array): OpenPdf {
  const headerOffset = findHeader(file)
  const bytes = file.subarray(headerOffset)
  const source = {bytes, text: toByteText(bytes)}
  const {places, trailer, start, isStream, size} = readCrossReferences(source)
  const packs = new Map<number, Pack>()
  let left = maximumBytes

  return {source, headerOffset, trailer: {value: trailer, text: source.text}, start, isStream, size, follow, get, items}

  function follow(placed: Placed): Placed | undefined {
    let found: Placed | undefined = placed
    for (let step = 0; found?.value.kind === 'reference'; step++) {
      if (step > maximumSteps) throw damaged()
      found = read(found.value.number)
    }
    return found
  }

  function get(placed: Placed | undefined, name: string): Placed | undefined {
    const found = placed && follow(placed)
    const entry = found?.value.kind === 'dictionary' ? found.value.entries.get(name) : undefined
    return entry && follow({value: entry.value, text: found!.text})
  }

  function items(placed: Placed | undefined): readonly Placed[] {
    const found = placed && follow(placed)
    return found?.value.kind === 'array' ? found.value.items.map((value) => ({value, text: found.text})) : []
  }

  function read(number: number): Placed | undefined {
    const place = places.get(number)
    if (!place) return
    if (place.kind === 'packed') return readPacked(place.stream, place.index, number)
    const object = readObject(source, place.offset)
    if (object.number !== number) throw damaged()
    return {value: object.value, text: source.text}
  }

  function readPacked(stream: number, index: number, number: number): Placed {
    const {text, offsets} = packs.get(stream) ?? unpack(stream)
    const [found, offset] = offsets[index] ?? []
    if (found !== number || offset === undefined) throw damaged()
    return {value: parseValue(text, offset), text}
  }

  function unpack(stream: number): Pack {
    const place = places.get(stream)
    if (place?.kind !== 'offset') throw damaged()
    // Its length must not be packed in it.
    const {dictionary, data, coding} = openStream(source, place.offset, (value) =>
      value.kind === 'reference' ? readPlain(value.number) : value
    )
    const content = decodeStream(data, coding, left)
    left -= content.length
    const pack = toPack(toByteText(content), dictionary.entries.get('N')?.value, dictionary.entries.get('First')?.value)
    packs.set(stream, pack)
    return pack
  }

  function readPlain(number: number): PdfValue | undefined {
    const place = places.get(number)
    return place?.kind === 'offset' ? readObject(source, place.offset).value : undefined
  }
}

/** Objects that are packed together: their numbers and where they begin. */
interface Pack {
  readonly text: string
  readonly offsets: readonly (readonly [number: number, offset: number])[]
}

function toPack(text: string, count: PdfValue | undefined, first: PdfValue | undefined): Pack {
  if (count?.kind !== 'number' || first?.kind !== 'number') throw damaged()
  const numbers = text.slice(0, first.value).match(/\d{1,10}/g) ?? []
  const length = Math.min(count.value, Math.floor(numbers.length / 2))
  const offsets = Array.from(
    {length},
    (_, index) => [Number(numbers[index * 2]), first.value + Number(numbers[index * 2 + 1])] as const
  )
  return {text, offsets}
}

/** Some bytes may stand before the file begins. */
function findHeader(file: Uint8Array): number {
  const offset = toByteText(file.subarray(0, 1024)).indexOf('%PDF-')
  if (offset === -1) throw new WriteError('unsupported-format', {data: {format: 'pdf'}})
  return offset
}
