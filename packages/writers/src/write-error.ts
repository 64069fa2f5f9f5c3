import {PerfLintError} from '@perf-lint/source'

/**
 * A file that cannot be written into.
 *
 * Codes: `unsupported-format`, `encrypted`, `signed`, `too-large` (data: `limit`, in bytes), `damaged` (data: `part`).
 */
export class WriteError extends PerfLintError {}
