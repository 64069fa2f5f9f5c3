import type {Limits} from '../limits.js'
import {ReadError, tooLarge} from '../read-error.js'
import {checkStreams} from './check-streams.js'
import {loadErrors, type Pdfium} from './pdfium.js'

/** The pages of a PDF that is open. */
export interface Pages {
  readonly count: number
  /** Use a page, by its 0-based index; it is closed when that is done. `undefined` when it is damaged. */
  use<T>(index: number, work: (page: number) => T): T | undefined
  close(): void
}

/**
 * Open a PDF.
 *
 * @throws {ReadError} `encrypted`, `damaged`, `too-large`.
 */
export function openPages(pdfium: Pdfium, bytes: Uint8Array, limits: Limits): Pages {
  checkStreams(bytes, limits)
  const {malloc, free} = pdfium.wasmExports
  const address = malloc(bytes.length)
  pdfium.HEAPU8.set(bytes, address)
  const document = pdfium._FPDF_LoadMemDocument(address, bytes.length, 0)
  if (document === 0) {
    const error = pdfium._FPDF_GetLastError()
    free(address)
    if (error === loadErrors.password || error === loadErrors.security) throw new ReadError('encrypted')
    throw new ReadError('damaged', {data: {format: 'pdf'}})
  }
  const pages: Pages = {
    count: pdfium._FPDF_GetPageCount(document),
    use(index, work) {
      const page = pdfium._FPDF_LoadPage(document, index)
      if (page === 0) return
      try {
        return work(page)
      } finally {
        pdfium._FPDF_ClosePage(page)
      }
    },
    close() {
      pdfium._FPDF_CloseDocument(document)
      free(address)
    }
  }
  if (pages.count <= limits.pages) return pages
  pages.close()
  throw tooLarge('pages', limits.pages)
}
