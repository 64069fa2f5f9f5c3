import type {OpenPdf} from './open-pdf.js'
import {toBytes, toByteText} from './pdf-text.js'
import type {PdfValue} from './pdf-value.js'

/** An object to be written, new or in the place of one of that number. */
export interface NewObject {
  readonly number: number
  /** Default: 0, that of a new object. */
  readonly generation?: number
  /** A unit for each byte. */
  readonly body: string
}

/** Begins what we append, so that a later run knows it and can take it away. */
const mark = '%perf-lint\n'

/** What of the last section goes on to the next. */
const carried = ['Root', 'Info', 'ID'] as const

/**
 * Append objects to a PDF as an incremental update: all bytes before stay as they are, and the section behind them says where
 * the objects are now.
 */
export function appendUpdate(file: OpenPdf, original: Uint8Array, objects: readonly NewObject[]): Uint8Array {
  const sorted = objects.toSorted((a, b) => a.number - b.number)
  const start = original.length - file.headerOffset
  const places: NewPlace[] = []
  const pieces = [`\n${mark}`]
  let length = start + pieces[0]!.length
  for (const {number, generation = 0, body} of sorted) {
    const piece = `${number} ${generation} obj\n${body}\nendobj\n`
    places.push({number, generation, offset: length})
    pieces.push(piece)
    length += piece.length
  }
  pieces.push(file.isStream ? formatStream(file, places, length) : formatTable(file, places))
  pieces.push(`startxref\n${length}\n%%EOF\n`)
  const update = toBytes(pieces.join(''))
  const bytes = new Uint8Array(original.length + update.length)
  bytes.set(original)
  bytes.set(update, original.length)
  return bytes
}

/** Where an object was put. */
interface NewPlace {
  readonly number: number
  readonly generation: number
  readonly offset: number
}

function formatTable(file: OpenPdf, places: readonly NewPlace[]): string {
  const subsections = toRuns(places).map((run) => {
    const entries = run.map(
      ({offset, generation}) => `${String(offset).padStart(10, '0')} ${String(generation).padStart(5, '0')} n \n`
    )
    return `${run[0]!.number} ${run.length}\n${entries.join('')}`
  })
  return `xref\n${subsections.join('')}trailer\n<< /Size ${toSize(file, places)} ${formatTrailer(file)} >>\n`
}

/** A section as a stream, which is an object itself. */
function formatStream(file: OpenPdf, places: readonly NewPlace[], offset: number): string {
  const number = toSize(file, places)
  const all = [...places, {number, generation: 0, offset}]
  const ranges = toRuns(all).map((run) => `${run[0]!.number} ${run.length}`)
  const data = all.map((place) => `\u0001${toUnits(place.offset, 4)}${toUnits(place.generation, 2)}`).join('')
  return (
    `${number} 0 obj\n<< /Type /XRef /Size ${number + 1} /W [1 4 2] /Index [${ranges.join(' ')}] /Length ${data.length} ` +
    `${formatTrailer(file)} >>\nstream\n${data}\nendstream\nendobj\n`
  )
}

/** One more than the highest number; places are sorted. */
function toSize({size}: OpenPdf, places: readonly NewPlace[]): number {
  return Math.max(size, places.at(-1)!.number + 1)
}

/** A number in so many bytes. */
function toUnits(value: number, length: number): string {
  return Array.from({length}, (_, index) => String.fromCharCode((value >>> ((length - 1 - index) * 8)) & 0xff)).join('')
}

function formatTrailer({trailer, start}: OpenPdf): string {
  const {value, text} = trailer
  const kept = value.kind === 'dictionary' ? carried.map((name) => [name, value.entries.get(name)?.value] as const) : []
  return [
    `/Prev ${start}`,
    ...kept.flatMap(([name, each]) => (each ? [`/${name} ${toWritten(each, text)}`] : []))
  ].join(' ')
}

function toWritten({start, end}: PdfValue, text: string): string {
  return text.slice(start, end)
}

/** Those whose numbers follow each other together. */
function toRuns(places: readonly NewPlace[]): readonly (readonly NewPlace[])[] {
  const runs: NewPlace[][] = []
  for (const place of places) {
    const run = runs.at(-1)
    if (run && run.at(-1)!.number + 1 === place.number) run.push(place)
    else runs.push([place])
  }
  return runs
}

/** A PDF without the update that we appended; the same when there is none, or another program has written behind it. */
export function cutUpdate(file: Uint8Array): Uint8Array {
  const tail = findLast(file, `\n${mark}`)
  if (tail === -1) return file
  const update = toByteText(file.subarray(tail))
  const [, previous] = /\/Prev (\d{1,10}) /.exec(update) ?? []
  const [, start] = lastStart.exec(toByteText(file.subarray(Math.max(0, tail - 100), tail))) ?? []
  const isOne = update.indexOf('startxref') === update.lastIndexOf('startxref') && update.endsWith('%%EOF\n')
  return isOne && previous !== undefined && previous === start ? file.subarray(0, tail) : file
}

/** `startxref 1234 %%EOF` */
const lastStart = /startxref\s{1,10}(\d{1,10})\s{1,10}%%EOF\s{0,20}$/

/** Where a text stands in bytes the last time, or -1. */
function findLast(file: Uint8Array, text: string): number {
  const sought = toBytes(text)
  for (let at = file.lastIndexOf(sought[0]!); at !== -1; at = at === 0 ? -1 : file.lastIndexOf(sought[0]!, at - 1)) {
    if (sought.every((byte, index) => file[at + index] === byte)) return at
  }
  return -1
}
