import {createSourceDocument, type SourceDocument} from '@perf-lint/source'
import type {Limits} from '../limits.js'
import {ReadError} from '../read-error.js'
import {renderSheets} from '../table/render-sheets.js'
import {readWorkbook} from '../xlsx/read-workbook.js'
import {openPackage} from './open-package.js'

/**
 * Read a workbook (`.xlsx`) or a Word file (`.docx`).
 *
 * @throws {ReadError} `unsupported-format`, `empty`, `damaged`, `encrypted`, `too-large`.
 */
export function readPackage(bytes: Uint8Array, path: string, limits: Limits): SourceDocument {
  const opened = openPackage(bytes, limits)
  if (opened.kind === 'docx') throw new ReadError('unsupported-format', {data: {format: 'docx'}})
  const rendering = renderSheets(readWorkbook(opened, limits), limits)
  return createSourceDocument({path, format: opened.kind, editable: false, ...rendering})
}
