import {fundsRoles, type Layout, type RestText} from './layout.js'
import {deriveText, type SourceDocument} from '@perf-lint/source'
import {findHeadings, type HeadingRow} from './find-headings.js'
import {readFrontMatter} from './front-matter.js'
import {layOutFundsRows} from './funds-rows.js'
import {layOutPlainRows} from './plain-rows.js'
import {splitLines, type TextLine} from './text-lines.js'

/** A note under the table. */
const note = /^(?:注|备注|说明)[ \u3000]*[:：]/

/**
 * Lay out flattened text, as it is taken from a PDF: the cells of a row one behind the other, each wrapped over lines,
 * heading rows repeated at the top of each page, also inside cells.
 *
 * @returns `undefined` when the text has no heading row of a table.
 */
export function layOutLines(source: SourceDocument): Layout | undefined {
  const {text} = source
  const headings = findHeadings(text)
  const [heading] = headings
  if (!heading) return

  const lines = withoutRepeatedFront(splitLines(text, headings), headings)
  const front = readFrontMatter(
    text,
    lines.filter((line) => line.end <= heading.start)
  )
  const {table, notes} = splitNotes(lines.filter((line) => line.start >= heading.end))
  const {columns} = heading
  const columnCount = fundsRoles.filter((role) => columns.includes(role)).length

  const {rows, rest} =
    columnCount > 0
      ? layOutFundsRows(text, table, columnCount)
      : {rows: layOutPlainRows(text, table, columns), rest: []}
  const toRest = (line: TextLine): RestText => ({text: deriveText(text, [line])})
  return {
    ...front,
    columns,
    rows,
    rest: [
      ...front.rest,
      ...rest.map((line) => ({...toRest(line), messageId: 'outsideTable' as const})),
      ...notes.map(toRest)
    ]
  }
}

/**
 * Leave out title and department where they are repeated above the heading row of a later page: as the heading row
 * itself, they are the page's form.
 */
function withoutRepeatedFront(lines: readonly TextLine[], headings: readonly HeadingRow[]): readonly TextLine[] {
  const front = new Set(lines.filter((line) => line.end <= headings[0]!.start).map((line) => line.value))
  const repeated = new Set<TextLine>()
  let index = 0
  for (const heading of headings.slice(1)) {
    while (index < lines.length && lines[index]!.end <= heading.start) index++
    for (let above = index - 1; above >= 0 && front.has(lines[above]!.value); above--) repeated.add(lines[above]!)
  }
  return repeated.size === 0 ? lines : lines.filter((line) => !repeated.has(line))
}

/** Cut off the notes under the last row. */
function splitNotes(lines: readonly TextLine[]): {table: readonly TextLine[]; notes: readonly TextLine[]} {
  const start = lines.findLastIndex(
    ({value}, index) => note.test(value) && /[。；;]$/.test(lines[index - 1]?.value ?? '')
  )
  return start < 0 ? {table: lines, notes: []} : {table: lines.slice(0, start), notes: lines.slice(start)}
}
