import type {StreamCoding} from './decode-stream.js'
import {damaged, matchAt, parseValue, skipGap} from './parse-value.js'
import type {PdfDictionary, PdfValue} from './pdf-value.js'

/** `12 0 obj` */
const heading = /(\d{1,10})[\0\t\n\f\r ]{1,20}(\d{1,5})[\0\t\n\f\r ]{1,20}obj/y
const streamHeading = /stream\r?\n?/y

/** A file, as bytes and as text of a unit for each byte. */
export interface PdfSource {
  readonly bytes: Uint8Array
  readonly text: string
}

/** An object as the file has it. */
export interface StoredObject {
  readonly number: number
  readonly generation: number
  readonly value: PdfValue
}

/** An object with data behind its dictionary. */
export interface StoredStream {
  readonly number: number
  readonly dictionary: PdfDictionary
  /** As packed. */
  readonly data: Uint8Array
  readonly coding: StreamCoding
}

/** Finds what a reference leads to; `undefined` when there is nothing, or when it may not be asked yet. */
export type Follow = (value: PdfValue) => PdfValue | undefined

/** Read the object at an offset. */
export function readObject({text}: PdfSource, offset: number): StoredObject {
  const at = skipGap(text, offset)
  const [whole, number, generation] = matchAt(heading, text, at) ?? []
  if (whole === undefined) throw damaged()
  return {number: Number(number), generation: Number(generation), value: parseValue(text, at + whole.length)}
}

/** Open the stream at an offset, in the packing it has. */
export function openStream(source: PdfSource, offset: number, follow: Follow): StoredStream {
  const {number, value} = readObject(source, offset)
  if (value.kind !== 'dictionary') throw damaged()
  const head = matchAt(streamHeading, source.text, skipGap(source.text, value.end))
  const length = find(value, 'Length', follow)
  if (!head || length?.kind !== 'number') throw damaged()
  const start = head.index + head[0].length
  return {
    number,
    dictionary: value,
    data: source.bytes.subarray(start, start + length.value),
    coding: toCoding(value, follow)
  }
}

function toCoding(dictionary: PdfDictionary, follow: Follow): StreamCoding {
  const filter = find(dictionary, 'Filter', follow)
  const parameters = find(dictionary, 'DecodeParms', follow)
  const first = parameters?.kind === 'array' ? parameters.items[0] && follow(parameters.items[0]) : parameters
  const numberOf = (name: string, otherwise: number) => {
    const value = first?.kind === 'dictionary' ? find(first, name, follow) : undefined
    return value?.kind === 'number' ? Math.min(Math.max(1, Math.floor(value.value)), maximumWidth) : otherwise
  }
  const bits = numberOf('Colors', 1) * numberOf('BitsPerComponent', 8)
  return {
    filters: toNames(filter),
    predictor: numberOf('Predictor', 1),
    rowLength: Math.ceil((bits * numberOf('Columns', 1)) / 8),
    step: Math.ceil(bits / 8)
  }
}

const maximumWidth = 65_536

function toNames(filter: PdfValue | undefined): readonly string[] {
  const values = filter?.kind === 'array' ? filter.items : filter ? [filter] : []
  return values.map((value) => (value.kind === 'name' ? value.value : ''))
}

function find({entries}: PdfDictionary, name: string, follow: Follow): PdfValue | undefined {
  const entry = entries.get(name)
  return entry && (entry.value.kind === 'reference' ? follow(entry.value) : entry.value)
}
