import {joinBytes} from './join-bytes.js'
import {defaultLimits, type Limits} from './limits.js'
import {ReadError} from './read-error.js'
import {openPackage} from './package/open-package.js'
import {tellContainer} from './tell-format.js'
import {openZip} from './zip/open-zip.js'

/** A zip file that holds documents. */
export interface Archive {
  /** The paths of its files, with `/` between folders; what programs put beside them is left out. */
  readonly paths: readonly string[]
  /**
   * Unpack a file.
   *
   * @throws {ReadError} `damaged`, `encrypted`, `too-large`.
   */
  read(path: string): Uint8Array
}

/** What macOS and Windows put into archives and folders. */
const besides = /(?:^|\/)(?:__MACOSX\/|\.|~\$|Thumbs\.db$|desktop\.ini$)/i

/**
 * Open a zip file of documents.
 *
 * @returns `undefined` for everything that is a document itself, or none: a workbook and a Word file are zip files too.
 * @throws {ReadError} `damaged`, `too-large`.
 */
export function openArchive(bytes: Uint8Array, limits: Partial<Limits> = {}): Archive | undefined {
  const complete = {...defaultLimits, ...limits}
  if (tellContainer(bytes).container !== 'zip' || !isPlain(bytes, complete)) return
  const {names} = openZip(bytes, complete)
  return {
    paths: names.filter((name) => !name.endsWith('/') && !besides.test(name)),
    read(path) {
      // What may be unpacked is counted for each file anew: an archive may hold many, of which one is read at a time.
      const pieces: Uint8Array[] = []
      openZip(bytes, complete).read(path, (piece) => pieces.push(piece.slice()))
      return joinBytes(pieces)
    }
  }
}

/** Whether a zip file is no document of some program. */
function isPlain(bytes: Uint8Array, limits: Limits): boolean {
  try {
    openPackage(bytes, limits)
    return false
  } catch (error) {
    if (!(error instanceof ReadError)) throw error
    if (error.code === 'unsupported-format') return error.data['format'] === 'zip'
    throw error
  }
}
