import type {Reader} from '@perf-lint/core'
import {decode, openDocument, ReadError} from '@perf-lint/readers'
import {PerfLintError, type SourceDocument} from '@perf-lint/source'

/**
 * Read a file by the first reader of a plug-in that knows its format, else by the built-in ones.
 *
 * @throws {PerfLintError} when the file cannot be read; `broken-reader` when the reader of a plug-in failed otherwise.
 */
export async function openSource(
  bytes: Uint8Array,
  path: string,
  readers: ReadonlyMap<string, Reader>
): Promise<SourceDocument> {
  for (const [name, reader] of readers) {
    try {
      if (reader.test(bytes, path)) return await reader.read(bytes, {path})
    } catch (error) {
      throw error instanceof PerfLintError ? error : toBroken(name, error)
    }
  }
  return (await openDeclaration(bytes, path)) ?? openDocument(bytes, {path})
}

/** A table as data; what reads it is loaded only where a file begins as JSON does. */
async function openDeclaration(bytes: Uint8Array, path: string): Promise<SourceDocument | undefined> {
  if (!/^\s*\{/.test(decode(bytes.subarray(0, 256)).text)) return
  const {readDeclaration} = await import('./declaration/read-declaration.js')
  return readDeclaration(decode(bytes).text, path)
}

/** What a reader of others throws is its author's fault, and the file is not read. */
function toBroken(name: string, error: unknown): ReadError {
  const reason = error instanceof Error ? error.message : String(error)
  return new ReadError('broken-reader', {cause: error, data: {name, reason}})
}
