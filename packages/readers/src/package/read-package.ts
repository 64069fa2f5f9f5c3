import {createSourceDocument, type SourceDocument} from '@perf-lint/source'
import {readDocx} from '../docx/read-docx.js'
import type {Limits} from '../limits.js'
import {renderFlow} from '../table/flow.js'
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
  const rendering =
    opened.kind === 'docx'
      ? renderFlow(readDocx(opened, limits), limits)
      : renderSheets(readWorkbook(opened, limits), limits)
  return createSourceDocument({path, format: opened.kind, ...rendering})
}
