import {readdirSync, readFileSync} from 'node:fs'
import {parse, type ParseResult} from '@perf-lint/grammar'
import {readDocument} from '@perf-lint/readers'
import type {SourceDocument} from '@perf-lint/source'

const folder = new URL('../../examples/documents/', import.meta.url)

/** A published table, read and parsed. */
export interface PublishedDocument extends ParseResult {
  /** As `000`. */
  readonly number: string
  readonly path: string
  readonly bytes: Uint8Array
  readonly source: SourceDocument
}

/** The five published tables. */
export const documents: readonly PublishedDocument[] = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .map((path) => {
    const bytes = readFileSync(new URL(path, folder))
    const source = readDocument(bytes, {path})
    return {number: path.slice(0, 3), path, bytes, source, ...parse(source)}
  })
