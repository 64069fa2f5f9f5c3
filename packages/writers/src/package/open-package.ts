import {openArchive} from '../zip/archive.js'
import {patchArchive} from '../zip/patch-archive.js'
import {WriteError} from '../write-error.js'

/** An Office file whose parts are changed one by one; those that are not stay as they are, byte by byte. */
export interface OpenPackage {
  /** The names of all parts, as `xl/workbook.xml`. */
  names(): readonly string[]
  has(part: string): boolean
  /**
   * The text of a part.
   *
   * @throws {WriteError}
   *   `damaged`, when there is no such part, or it is not UTF-8.
   */
  read(part: string): string
  write(part: string, text: string): void
  remove(part: string): void
  /** The file with the changes made; the very bytes when there are none. */
  toBytes(): Uint8Array
}

/**
 * Open an Office file for changes.
 *
 * @throws {WriteError}
 *   `unsupported-format`, `encrypted`, `signed`, `damaged`, `too-large`.
 */
export function openPackage(bytes: Uint8Array): OpenPackage {
  const archive = openArchive(bytes)
  const entries = new Map(archive.entries.map((entry) => [toKey(entry.name), entry]))
  if (!entries.has('[content_types].xml')) throw new WriteError('unsupported-format')
  // A change would make the signature void, without a word to whoever relies on it.
  if (entries.keys().some((key) => key.startsWith('_xmlsignatures/'))) throw new WriteError('signed')

  const texts = new Map<string, string>()
  const changes = new Map<string, string | undefined>()
  const nameOf = (part: string) => entries.get(toKey(part))?.name ?? part
  const has = (part: string) =>
    changes.has(nameOf(part)) ? changes.get(nameOf(part)) !== undefined : entries.has(toKey(part))

  return {
    names: () => [...new Set([...entries.values().map(({name}) => name), ...changes.keys()])].filter(has),
    has,
    read(part) {
      const changed = changes.get(nameOf(part))
      if (!has(part)) throw new WriteError('damaged', {data: {part}})
      return changed ?? readOriginal(part)
    },
    write: (part, text) => void changes.set(nameOf(part), text),
    remove: (part) => void changes.set(nameOf(part), undefined),
    toBytes() {
      const changed = [...changes].filter(([name, text]) => text !== originalOf(name))
      if (changed.length === 0) return bytes
      const encoder = new TextEncoder()
      return patchArchive(
        archive,
        new Map(changed.map(([name, text]) => [name, text === undefined ? undefined : encoder.encode(text)]))
      )
    }
  }

  function readOriginal(part: string): string {
    const known = texts.get(nameOf(part))
    if (known !== undefined) return known
    const text = decode(archive.read(entries.get(toKey(part))!), part)
    texts.set(nameOf(part), text)
    return text
  }

  function originalOf(name: string): string | undefined {
    return entries.has(toKey(name)) ? readOriginal(name) : undefined
  }
}

/** Names of parts are alike whatever their case; some programs write them with `\` or from the root. */
function toKey(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\//, '').toLowerCase()
}

function decode(content: Uint8Array, part: string): string {
  try {
    return new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(content)
  } catch (error) {
    throw new WriteError('damaged', {cause: error, data: {part}})
  }
}
