/** How much of a stranger's file is read before it is refused. */
export interface Limits {
  /** The largest file, in bytes. */
  readonly bytes: number
  /** The largest part of a package (`.xlsx`, `.docx`) once unpacked, in bytes. */
  readonly partBytes: number
  /** All parts that are read of a package, once unpacked, in bytes. */
  readonly unpackedBytes: number
  /** How many times larger a part of some size may grow by unpacking. */
  readonly ratio: number
  /** Parts of a package, read or not. */
  readonly parts: number
  /** How deep elements may nest. */
  readonly depth: number
  /** Cells of a document, and the places of each grid. */
  readonly cells: number
  /** A web page, in UTF-16 units: its tree takes a hundred times as much memory. */
  readonly pageLength: number
  /** Elements of a web page and their attributes; an element takes as much memory as two, and counts so. */
  readonly pageNodes: number
  /** The document's text, in UTF-16 units. */
  readonly textLength: number
  /** Pages of a PDF. */
  readonly pages: number
  /** What is drawn on a page of a PDF: characters, and points of lines. */
  readonly pageObjects: number
}

const megabyte = 1024 * 1024

/** The limits when none are given. A province's table of ten thousand projects is some 10 MB. */
export const defaultLimits: Limits = {
  bytes: 64 * megabyte,
  partBytes: 64 * megabyte,
  unpackedBytes: 128 * megabyte,
  ratio: 250,
  parts: 10_000,
  depth: 256,
  cells: 2_000_000,
  pageLength: 8 * megabyte,
  pageNodes: 1_200_000,
  textLength: 32 * megabyte,
  pages: 2000,
  pageObjects: 200_000
}
