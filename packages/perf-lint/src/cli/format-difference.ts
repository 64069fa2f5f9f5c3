import {formatPatch} from '@perf-lint/formatters'
import {createTwoFilesPatch} from 'diff'
import type {FileOutcome} from '../run/file-outcome.js'

/** What fixes would change in a file, as a unified diff; `''` when nothing. */
export function formatDifference({result, change}: FileOutcome, color: boolean): string {
  if (!change || result.output === undefined) return ''
  const patch = createTwoFilesPatch('before', 'after', change.before, result.output)
  // The names are written by ourselves: the library would write Chinese ones as numbers.
  const hunks = patch.slice(patch.indexOf('@@'))
  return formatPatch(`--- a/${result.filePath}\n+++ b/${result.filePath}\n${hunks}`, color)
}
