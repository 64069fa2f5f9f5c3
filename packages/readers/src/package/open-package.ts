import type {Limits} from '../limits.js'
import {ReadError} from '../read-error.js'
import {openZip, type Zip} from '../zip/open-zip.js'
import {readRelationships} from './relationships.js'

/** A file of Office Open XML, and what it is. */
export interface Package {
  readonly zip: Zip
  readonly kind: 'xlsx' | 'docx'
  /** The name of the part that holds the workbook or the text. */
  readonly main: string
}

/** Zip files of other programs, by a part that they have. */
const foreign: readonly (readonly [part: RegExp, format: string])[] = [
  [/^xl\/workbook\.bin$/i, 'xlsb'],
  [/^ppt\//i, 'pptx'],
  [/^OFD\.xml$/i, 'ofd'],
  [/^content\.xml$/, 'ods/odt'],
  [/^Index\/.*\.iwa$/, 'numbers/pages']
]

/**
 * Open a zip file that holds a workbook or a Word file.
 *
 * @throws {ReadError} `unsupported-format` when it holds anything else; as `openZip`.
 */
export function openPackage(bytes: Uint8Array, limits: Limits): Package {
  const zip = openZip(bytes, limits)
  const named = readRelationships(zip, '', limits).find(({type}) => type === 'officeDocument')?.target
  const main = [named, 'xl/workbook.xml', 'word/document.xml'].find((part) => part !== undefined && zip.has(part))
  const kind = main === undefined ? undefined : toKind(main)
  if (main !== undefined && kind) return {zip, kind, main}
  const format = foreign.find(([part]) => zip.names.some((name) => part.test(name)))?.[1]
  throw new ReadError('unsupported-format', {data: {format: format ?? 'zip'}})
}

function toKind(main: string): Package['kind'] | undefined {
  if (/^word\/.*\.xml$/i.test(main)) return 'docx'
  return /^xl\/.*\.xml$/i.test(main) ? 'xlsx' : undefined
}
