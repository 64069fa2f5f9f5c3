import type {Locale} from '@perf-lint/core'
import {formatNote, gravestOf, type Note} from '../note.js'
import type {Opinion} from '../opinion.js'
import {openPackage} from '../package/open-package.js'
import type {Refusal, RefusalReason, Written} from '../refusal.js'
import {formatAddress, parseRange} from './address.js'
import {highlightCells} from './highlight.js'
import {parseSheet, readMergedCells} from './sheet-xml.js'
import {openStyles} from './styles-part.js'
import {findSummary, removeSummary, writeSummary} from './summary-sheet.js'
import {findSheet, openWorkbook} from './workbook.js'
import {writeComments} from './write-comments.js'

/** How a workbook is annotated. */
export interface AnnotateWorkbookOptions {
  readonly locale: Locale
  /** Colour the cells by the gravest of their notes. Default: `false`. */
  readonly highlight?: boolean
  /** Add a sheet with these rows. Default: none. */
  readonly summary?: readonly Opinion[]
}

/**
 * Write notes into a workbook (.xlsx, .xlsm) as comments, one for each cell.
 *
 * Only the parts that hold comments are changed, and those that name them; all others stay as they are, byte by byte.
 * Comments of people stay. What an earlier run wrote is replaced: no notes take it away.
 *
 * @throws {WriteError}
 *   When the file is no workbook in XML, or cannot be changed safely.
 */
export function annotateWorkbook(
  bytes: Uint8Array,
  notes: readonly Note[],
  {locale, highlight = false, summary}: AnnotateWorkbookOptions
): Written<Note> {
  const file = openPackage(bytes)
  const workbook = openWorkbook(file)
  const styles = openStyles(file, workbook)
  const own = findSummary(file, workbook)
  const refused: Refusal<Note>[] = []
  const refuse = (item: Note, reason: RefusalReason) => void refused.push({item, reason})

  const bySheet = Map.groupBy(notes, (note) => findSheet(workbook, note.sheet ?? workbook.sheets[0]?.name ?? ''))
  for (const note of bySheet.get(undefined) ?? []) refuse(note, 'no-sheet')
  for (const sheet of workbook.sheets) {
    if (sheet.part === own?.part) continue
    const cells = groupByCell(file.read(sheet.part), sheet.part, bySheet.get(sheet) ?? [])
    for (const note of cells.get('') ?? []) refuse(note, 'no-place')
    cells.delete('')
    const texts = new Map([...cells].map(([address, inCell]) => [address, joinNotes(inCell, locale)]))
    for (const address of writeComments(file, {sheet, workbook}, texts)) {
      for (const note of cells.get(address) ?? []) refuse(note, 'threaded-comment')
    }
    const levels = new Map([...cells].map(([address, inCell]) => [address, gravestOf(inCell)]))
    highlightCells(file, {sheet, styles}, highlight ? levels : new Map())
  }
  if (summary) writeSummary(file, {workbook, styles, locale}, summary)
  else removeSummary(file, workbook)
  return {bytes: file.toBytes(), refused}
}

/** The notes of each cell, those in a merged cell under its first; `''` for what is no address. */
function groupByCell(xml: string, part: string, notes: readonly Note[]): Map<string, Note[]> {
  if (notes.length === 0) return new Map()
  const areaOf = readMergedCells(xml, parseSheet(xml, part))
  return Map.groupBy(notes, ({address}) => {
    const range = parseRange(address)
    return range ? formatAddress(areaOf(range.first).first) : ''
  })
}

function joinNotes(notes: readonly Note[], locale: Locale): string {
  return notes.map((note) => formatNote(note, locale)).join('\n')
}
