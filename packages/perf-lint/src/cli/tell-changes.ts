import type {LintResult} from '@perf-lint/core'
import {toPrintable} from '@perf-lint/formatters'
import type {FileChange} from '../run/file-outcome.js'
import type {CellChange} from '../write-cells.js'
import {write} from './io.js'
import {catalogues} from './locales/index.js'
import type {Run} from './run.js'

/** Tell of changes that a person might have wanted otherwise: where, what was found, and what was done. */
export async function tellSuggested(
  {filePath}: LintResult,
  suggested: FileChange['suggested'],
  {io, locale}: Run
): Promise<void> {
  if (suggested.length === 0) return
  const texts = catalogues[locale]
  const lines = [
    texts.suggestedIn(filePath, suggested.length),
    ...suggested.map(({place, message, suggestion}) => `  ${place}  ${texts.suggested(message, suggestion)}`)
  ]
  await write(io.stderr, lines.map((line) => `${toPrintable(line)}\n`).join(''))
}

/** Tell of cells that could not be changed, as those with a formula. */
export async function tellRefused(
  {filePath}: LintResult,
  cells: readonly CellChange[],
  {io, locale}: Run
): Promise<void> {
  const {refused, reasons} = catalogues[locale].annotate
  const byReason = Map.groupBy(
    cells.filter((cell) => cell.refused),
    (cell) => cell.refused!
  )
  for (const [reason, found] of byReason) {
    const sentence = refused(
      reasons[reason],
      found.map(({place}) => place)
    )
    await write(io.stderr, `${toPrintable(`${filePath}：${sentence}`)}\n`)
  }
}
