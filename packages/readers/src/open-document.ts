import type {SourceDocument} from '@perf-lint/source'
import {defaultLimits} from './limits.js'
import {decodeDocument, readText, type ReadOptions} from './read-document.js'
import {tooLarge} from './read-error.js'
import {isHtml, tellContainer} from './tell-format.js'

/**
 * Read a file of any kind: a workbook (`.xlsx`, `.xls`, `.et`), a Word file (`.docx`), a PDF, a web page,
 * or text.
 *
 * What it is is told by its content, whatever its name is; the reader of that kind is loaded only then.
 *
 * @throws {ReadError} `empty`, `too-large`, `unsupported-format`, `binary`, `encrypted`, `damaged`, `scanned`,
 *   `unmapped`; nothing else for any bytes.
 */
export async function openDocument(bytes: Uint8Array, options: ReadOptions = {}): Promise<SourceDocument> {
  const {path = ''} = options
  const limits = {...defaultLimits, ...options.limits}
  if (bytes.length > limits.bytes) throw tooLarge('file', limits.bytes, bytes.length)

  const {container} = tellContainer(bytes)
  if (container === 'zip') {
    const {readPackage} = await import('./package/read-package.js')
    return readPackage(bytes, path, limits)
  }
  if (container === 'ole') {
    const {readOle} = await import('./xls/read-ole.js')
    return readOle(bytes, path, limits)
  }
  if (container === 'pdf') {
    const {readPdf} = await import('./pdf/read-pdf.js')
    return readPdf(bytes, path, limits)
  }
  const decoded = decodeDocument(bytes, limits)
  if (isHtml(decoded.text)) {
    const {readHtml} = await import('./html/read-html.js')
    return readHtml(decoded, path, limits)
  }
  return readText(decoded.text, {path, encoding: decoded.encoding})
}
