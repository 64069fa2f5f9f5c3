import {PerfLintError} from '@perf-lint/source'

/** A pattern that means no file to lint. Codes: `no-match`, `empty-folder`, `all-ignored`, `ignored-by-files` (data: `pattern`). */
export class PatternError extends PerfLintError {}

/** A file that the system does not let us read or write. Codes: `unreadable-file`, `unreadable-config`, `unwritable-file` (data: `path`, `reason`), `worker-failed` (data: `path`). */
export class FileError extends PerfLintError {}

/** A command that was written wrong. */
export class UsageError extends PerfLintError {}

/** A file-system error as one that the user can mend. An error of any other kind is ours, and thrown on. */
export function toFileError(
  code: 'unreadable-config' | 'unreadable-file' | 'unwritable-file',
  path: string,
  error: unknown
): FileError {
  if (!(error instanceof Error) || !('code' in error)) throw error
  return new FileError(code, {cause: error, data: {path, reason: String(error.code)}})
}
