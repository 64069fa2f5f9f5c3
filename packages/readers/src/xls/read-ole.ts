import {createSourceDocument, type SourceDocument} from '@perf-lint/source'
import type {Limits} from '../limits.js'
import {ReadError} from '../read-error.js'
import {renderSheets} from '../table/render-sheets.js'
import {openCompoundFile} from './compound-file.js'
import {readBiff} from './read-biff.js'

/** Files of other programs, by a stream that they have. */
const foreign: ReadonlyMap<string, string> = new Map([
  ['WordDocument', 'doc/wps'],
  ['PowerPoint Document', 'ppt/dps'],
  ['Book', 'xls 5'],
  ['VisioDocument', 'vsd'],
  ['__properties_version1.0', 'msg']
])

/**
 * Read a workbook of Excel 97 to 2003 (`.xls`), or of WPS (`.et`), which is one.
 *
 * @throws {ReadError} `encrypted`; `unsupported-format` for the other files of Office, as `.doc`; `damaged`, `empty`,
 *   `too-large`.
 */
export function readOle(bytes: Uint8Array, path: string, limits: Limits): SourceDocument {
  const file = openCompoundFile(bytes, limits)
  // A newer file with a password is a package in a stream.
  if (file.names.includes('EncryptedPackage')) throw new ReadError('encrypted')
  if (!file.names.includes('Workbook')) {
    const name = file.names.find((each) => foreign.has(each))
    throw new ReadError('unsupported-format', {data: {format: foreign.get(name ?? '') ?? 'ole'}})
  }
  const sheets = readBiff(file.read('Workbook'), limits)
  return createSourceDocument({path, format: 'xls', editable: false, ...renderSheets(sheets, limits)})
}
