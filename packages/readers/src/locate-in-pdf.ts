import type {PagePlace, Range, SourceDocument} from '@perf-lint/source'
import {defaultLimits, type Limits} from './limits.js'

/** What `locateInPdf` needs beside the bytes. */
export interface LocateOptions {
  /** The document as `openDocument` read it from the bytes. */
  readonly source: SourceDocument
  /** Half-open ranges of its text. */
  readonly ranges: readonly Range[]
  readonly limits?: Partial<Limits>
}

/**
 * Find where words of a PDF stand on its pages.
 *
 * @returns For each range its places, one for each page that it is on, in order of the pages.
 * @throws {ReadError} `encrypted`, `damaged`, `too-large`.
 */
export async function locateInPdf(
  bytes: Uint8Array,
  {source, ranges, limits}: LocateOptions
): Promise<readonly (readonly PagePlace[])[]> {
  const {locateRanges} = await import('./pdf/locate-ranges.js')
  return locateRanges(bytes, {source, ranges, limits: {...defaultLimits, ...limits}})
}
