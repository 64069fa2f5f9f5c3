import {PerfLintError} from '@perf-lint/source'

/**
 * A file that cannot be read.
 *
 * Codes: `empty`, `binary`, `encrypted`, `scanned`, `unclear-columns`, `unmapped`, `damaged` (data: `part`, where it is known, and
 * `format` of what is no package), `unsupported-format` (data: `format`),
 * `too-large` (data: `what`, `limit`, and `bytes` of a file).
 */
export class ReadError extends PerfLintError {}

/** What of a file is larger than the limit of that name. */
export type TooLarge =
  'file' | 'part' | 'unpacked' | 'ratio' | 'parts' | 'depth' | 'cells' | 'page' | 'nodes' | 'text' | 'pages' | 'objects'

/** The error for a file that is too large in some way; `bytes` is the file's size where that is what is too large. */
export function tooLarge(what: TooLarge, limit: number, bytes?: number): ReadError {
  return new ReadError('too-large', {data: {what, limit, ...(bytes !== undefined && {bytes})}})
}
