import {headings, type ColumnRole} from '@perf-lint/ast/vocabulary'
import {deriveText, isBlank, type Range} from '@perf-lint/source'

/** A heading row: where it stands and what its columns hold. */
export interface HeadingRow extends Range {
  readonly columns: readonly ColumnRole[]
}

/** A unit of money behind a heading, as in 总计（万元）. */
const unitInBrackets = /^[（(](?:单位[:：])?[百千万亿]{0,2}元[）)]/

/** Heading words, longest first, so that 财政专户拨款 is not read as 财政专户. */
const words: readonly (readonly [word: string, role: ColumnRole])[] = Object.entries(headings)
  .flatMap(([role, names]) => names.map((name) => [name, role as ColumnRole] as const))
  .toSorted(([a], [b]) => b.length - a.length)

/**
 * Find the heading rows of a text, those repeated at the top of each page among them.
 *
 * A heading row is a run of at least three heading words with nothing but blanks and line breaks in and between them,
 * among them one for projects and one for goals or indicators. O(n).
 */
export function findHeadings(text: string): HeadingRow[] {
  const dense = withoutBlanks(text)
  const rows: HeadingRow[] = []
  let at = 0
  while (at < dense.value.length) {
    const row = readRow(dense.value, at)
    if (row) {
      const range = dense.toOriginRange(at, row.end)
      rows.push({...range, columns: row.columns})
    }
    at = row ? row.end : at + 1
  }
  return rows
}

function readRow(text: string, start: number): {columns: ColumnRole[]; end: number} | undefined {
  const columns: ColumnRole[] = []
  let end = start
  // What follows the column of indicators is the first row, and its 合计 is no heading.
  while (columns.at(-1) !== 'indicators') {
    const found = words.find(([word, role]) => !columns.includes(role) && text.startsWith(word, end))
    if (!found) break
    columns.push(found[1])
    end += found[0].length
    const unit = unitInBrackets.exec(text.slice(end, end + 10))
    if (unit) end += unit[0].length
  }
  const isRow =
    columns.length >= 3 && columns.includes('project') && (columns.includes('goal') || columns.includes('indicators'))
  return isRow ? {columns, end} : undefined
}

function withoutBlanks(text: string) {
  const ranges: Range[] = []
  let start = 0
  for (let index = 0; index <= text.length; index++) {
    const code = text.charCodeAt(index)
    if (index < text.length && !isBlank(code) && code !== 0x0a && code !== 0x0d && code !== 0x0c) continue
    if (index > start) ranges.push({start, end: index})
    start = index + 1
  }
  return deriveText(text, ranges)
}
