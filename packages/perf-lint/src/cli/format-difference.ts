import {formatPatch} from '@perf-lint/formatters'
import {createTwoFilesPatch} from 'diff'
import type {FileOutcome} from '../run/file-outcome.js'
import type {CellChange} from '../write-cells.js'

/**
 * What fixes would change in a file: of text as a unified diff, of a workbook or a Word file cell by cell in the like of one;
 * `''` when nothing.
 */
export function formatDifference({result, change}: FileOutcome, color: boolean): string {
  if (!change) return ''
  if (change.cells) return formatPatch(formatCells(result.filePath, change.cells), color)
  if (result.output === undefined) return ''
  const patch = createTwoFilesPatch('before', 'after', change.before, result.output)
  // The names are written by ourselves: the library would write Chinese ones as numbers.
  const hunks = patch.slice(patch.indexOf('@@'))
  return formatPatch(`--- a/${result.filePath}\n+++ b/${result.filePath}\n${hunks}`, color)
}

function formatCells(file: string, cells: readonly CellChange[]): string {
  const blocks = cells
    .filter(({refused}) => !refused)
    .map(({place, before, after}) => `@@ ${place} @@\n${signLines('-', before)}${signLines('+', after)}`)
  return blocks.length === 0 ? '' : `--- a/${file}\n+++ b/${file}\n${blocks.join('')}`
}

/** Only the lines that differ are of interest, but a cell is short, and is understood as a whole. */
function signLines(sign: string, text: string): string {
  return text
    .split('\n')
    .map((line) => `${sign}${line}\n`)
    .join('')
}
