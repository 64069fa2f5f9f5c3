import type {LintMessage} from 'perf-lint'
import {decode} from '@perf-lint/readers'
import {showRows, type PublicationTable} from './publication-table.js'
import type {FormatName} from './write-formats.js'
import {writePdf} from './write-pdf.js'
import {frontLines} from './write-text.js'
import {headingRow} from './write-xlsx.js'

/** What a message is said to stand in, and what follows there: the cell, the line, the page. */
interface Place {
  readonly text: string
  /** The 0-based row of the table; left out above it. */
  readonly row?: number
}

/**
 * Find the messages whose `where` does not lead to the words that they are about, in the row of their project or unit.
 *
 * @returns Each with its rule, its place and its words.
 */
export function findMisplaced(
  messages: readonly LintMessage[],
  table: PublicationTable,
  format: FormatName,
  bytes: Uint8Array
): string[] {
  const find = placeFinder(table, format, bytes)
  const isWithin = (message: LintMessage) => find(message).some((place) => isPlaceOf(place, message, table))
  return messages
    .filter((message) => !isWithin(message))
    .map(({ruleId, where, evidence}) => `${ruleId} ${where.text} ${evidence}`)
}

function isPlaceOf({text, row}: Place, {subject, evidence = ''}: LintMessage, {rows}: PublicationTable): boolean {
  const {unit, project} = subject
  const {unit: rowUnit, project: rowProject} = rows[row ?? -1] ?? {}
  if (row !== undefined && project !== null && squeeze(rowProject) !== squeeze(project)) return false
  if (row !== undefined && unit !== null && squeeze(rowUnit) !== squeeze(unit)) return false
  // Of what goes over several cells the beginning.
  return squeeze(text).includes(squeeze(evidence).slice(0, 8))
}

type Finder = (message: LintMessage) => readonly Place[]

function placeFinder(table: PublicationTable, format: FormatName, bytes: Uint8Array): Finder {
  switch (format) {
    case 'xlsx':
      return inWorkbook(table)
    case 'docx':
      return inWordFile(table)
    case 'pdf':
      return onPages(table)
    case 'html':
      return inPage(decode(bytes).text, table)
    default:
      return inLines(decode(bytes).text)
  }
}

function inWorkbook(table: PublicationTable): Finder {
  const rows = showRows(table)
  return ({where: {sheet, address = ''}}) => {
    const [, letter = '', number = ''] = /^([A-Z])(\d+)$/.exec(address) ?? []
    const row = Number(number) - headingRow
    if (sheet !== '绩效目标表') return []
    if (row < 0) return frontLines(table).map((text) => ({text}))
    return [{text: rows[row]?.[letter.charCodeAt(0) - 65] ?? '', row: row - 1}]
  }
}

function inWordFile(table: PublicationTable): Finder {
  const rows = showRows(table)
  return ({where: {address = ''}}) => {
    const [, paragraph] = /^P(\d+)$/.exec(address) ?? []
    if (paragraph) return [{text: frontLines(table)[Number(paragraph) - 1] ?? ''}]
    const [, row, column] = /^T1R(\d+)C(\d+)$/.exec(address) ?? []
    return [{text: rows[Number(row) - 1]?.[Number(column) - 1] ?? '', row: Number(row) - 2}]
  }
}

/** On a page must begin what may end on the next. */
function onPages(table: PublicationTable): Finder {
  const {parts} = writePdf(table)
  return ({where: {page}, evidence = ''}) => {
    const places = parts.flatMap((part, index): Place[] => {
      if (part.page !== page) return []
      const next = parts[index + 1]
      return part.cells.map((cell, column) => {
        const rest = next?.row === part.row ? next.cells[column]!.slice(0, evidence.length) : ''
        return {text: cell + rest, row: part.row}
      })
    })
    return page === 1 ? [...frontLines(table).map((text) => ({text})), ...places] : places
  }
}

/** A cell is told by the line in which its text begins. */
function inPage(text: string, table: PublicationTable): Finder {
  const lines = text.split('\n').map(unescape)
  const cells = showRows(table).flatMap((row, index) => row.map((cell) => ({text: cell, row: index - 1})))
  return ({where: {line = 0}}) => {
    const found = lines[line - 1] ?? ''
    return [{text: found}, ...cells].filter((cell) => found.includes(cell.text.split('\n')[0]!))
  }
}

function inLines(text: string): Finder {
  const lines = text.replaceAll(String.raw`\|`, '|').split(/\r?\n/)
  // A quote within a cell is written twice.
  return ({where: {line = 0}}) => [{text: (lines[line - 1] ?? '').replaceAll('""', '"')}]
}

function unescape(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
}

function squeeze(text = ''): string {
  return text.replaceAll(/[\s"|\\]/g, '')
}
