/** Where a value is written: half-open, in units of the text that it was parsed from. */
interface Written {
  readonly start: number
  readonly end: number
}

/** A value of a PDF, with its place, so that all but what changes can be copied as it is written. */
export type PdfValue =
  | (Written & {readonly kind: 'number'; readonly value: number})
  | (Written & {readonly kind: 'name'; readonly value: string})
  /** `(…)` or `<…>`; what it says is found by `toText`. */
  | (Written & {readonly kind: 'string'})
  /** `true`, `false`, `null`, `obj`, `stream`. */
  | (Written & {readonly kind: 'keyword'; readonly value: string})
  | PdfReference
  | PdfArray
  | PdfDictionary

/** The name of an object elsewhere: `12 0 R`. */
export interface PdfReference extends Written {
  readonly kind: 'reference'
  readonly number: number
  readonly generation: number
}

/** `[1 2 3]` */
export interface PdfArray extends Written {
  readonly kind: 'array'
  readonly items: readonly PdfValue[]
}

/** `<< /Type /Page >>` */
export interface PdfDictionary extends Written {
  readonly kind: 'dictionary'
  /** By name; of a name that is there twice the last. */
  readonly entries: ReadonlyMap<string, PdfEntry>
}

/** One entry of a dictionary. */
export interface PdfEntry {
  /** Where its name begins. */
  readonly start: number
  readonly value: PdfValue
}
