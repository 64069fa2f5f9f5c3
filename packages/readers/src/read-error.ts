import {PerfLintError} from '@perf-lint/source'

/**
 * A file that cannot be read.
 *
 * Codes: `empty`, `too-large`, `unsupported-format` (data: `format`), `binary`.
 */
export class ReadError extends PerfLintError {}
