import {PerfLintError} from '@perf-lint/source'

/**
 * A file that cannot be written into.
 *
 * Codes: `unsupported-format`, `encrypted`, `protected` (a PDF with a password for changes), `signed`, `too-large` (data: `limit`,
 * in bytes), `damaged` (data: `part`, of a PDF `format`).
 */
export class WriteError extends PerfLintError {}
