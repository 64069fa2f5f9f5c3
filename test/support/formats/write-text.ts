import {showRows, type PublicationTable} from './publication-table.js'

/** What stands above a table, a line each. */
export function frontLines({title, department, currencyUnit}: PublicationTable): string[] {
  const front = [department, currencyUnit].filter((text) => text !== undefined)
  return [title, ...(front.length > 0 ? [front.join(' ')] : [])]
}

/** Values parted by tabs, a cell with line breaks in quotes, as a spreadsheet puts them on the clipboard. */
export function writeTsv(table: PublicationTable): string {
  return writeSeparated(table, '\t')
}

/** Values parted by commas or semicolons. */
export function writeCsv(table: PublicationTable, delimiter: ',' | ';' = ','): string {
  return writeSeparated(table, delimiter)
}

function writeSeparated(table: PublicationTable, delimiter: string): string {
  const rows = [...frontLines(table).map((line) => [line, ...table.columns.slice(1).map(() => '')]), ...showRows(table)]
  return rows.map((row) => row.map((cell) => quote(cell, delimiter)).join(delimiter) + '\r\n').join('')
}

function quote(cell: string, delimiter: string): string {
  const needsQuotes = cell.includes(delimiter) || /["\r\n]/.test(cell)
  return needsQuotes ? `"${cell.replaceAll('"', '""')}"` : cell
}

/** A Markdown table, each row in a line. */
export function writeMarkdown(table: PublicationTable): string {
  const [title, ...front] = frontLines(table)
  const toLine = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const escape = (cell: string) => cell.replaceAll('|', String.raw`\|`).replaceAll('\n', '')
  const [heading, ...rows] = showRows(table).map((cells) => toLine(cells.map(escape)))
  const lines = [`# ${title}`, '', ...front, '', heading, toLine(table.columns.map(() => '---')), ...rows]
  return lines.join('\n') + '\n'
}
