import {createPdf, drawTable, type PdfPage, type TableLook} from '../../../packages/readers/src/fixtures/pdf.js'
import {headingOf, showCell, type PublicationColumn, type PublicationTable} from './publication-table.js'
import {frontLines} from './write-text.js'

/** A row of a table, or what of it stands on a page. */
export interface RowPart {
  /** 0-based, the heading not counted. */
  readonly row: number
  /** 1-based. */
  readonly page: number
  /** Wrapped as on the page. */
  readonly cells: readonly string[]
}

/** A PDF, and where its rows stand. */
export interface WrittenPdf {
  readonly bytes: Uint8Array
  readonly parts: readonly RowPart[]
}

const [width, height] = [1191, 842]
const [margin, size, lineHeight] = [40, 8, 12]

/** In points. */
const widths: Readonly<Record<PublicationColumn, number>> = {
  department: 150,
  unit: 150,
  name: 150,
  total: 85,
  fiscalAppropriation: 85,
  specialAccount: 85,
  other: 85,
  goal: 240,
  indicators: 381
}

/** How a table is put on pages. */
export interface PdfOptions {
  /** How many lines of cells a page has. Default: 56. */
  readonly pageLines?: number
  /** What stands on every page. Default: the heading. */
  readonly repeats?: readonly ('front' | 'heading')[]
  readonly look?: TableLook
  /** Between rows, in points. Default: 4. */
  readonly space?: number
}

/**
 * A PDF on A3: cells wrapped to the width of their columns, pages broken where they are full, also inside rows, the heading
 * repeated, a number at the foot of each page.
 */
export function writePdf(
  table: PublicationTable,
  {pageLines = 56, repeats = ['heading'], look = {}, space = 4}: PdfOptions = {}
): WrittenPdf {
  const columns = bordersOf(table.columns)
  const heading = table.columns.map((column) => headingOf[column])
  const drawn: Required<Pick<PdfPage, 'lines' | 'texts'>>[] = []
  const parts: RowPart[] = []
  let rows: string[][] = [heading]
  let left = pageLines

  for (const [row, {cells}] of table.rows.entries()) {
    let rest = table.columns.map((column) => wrap(showCell(cells[column]), widths[column]))
    // A heading at the foot of a page, and one line of a row, help no reader.
    if (left < 2) endPage()
    while (rest.some((lines) => lines.length > left)) {
      addPart(
        row,
        rest.map((lines) => lines.slice(0, left))
      )
      rest = rest.map((lines) => lines.slice(left))
      endPage()
    }
    addPart(row, rest)
    left -= Math.max(1, ...rest.map((lines) => lines.length))
  }
  endPage()
  return {bytes: createPdf(drawn.map((page) => ({width, height, ...page}))), parts}

  function addPart(row: number, lines: readonly (readonly string[])[]): void {
    const cells = lines.map((each) => each.join('\n'))
    rows.push(cells)
    parts.push({row, page: drawn.length + 1, cells})
  }

  function endPage(): void {
    const hasFront = drawn.length === 0 || repeats.includes('front')
    const top = height - margin - (hasFront ? 3 * lineHeight : 0)
    const {texts, lines} = drawTable({columns, rows, top, lineHeight, size, look, space})
    const front = hasFront ? frontLines(table) : []
    const number = `第 ${drawn.length + 1} 页`
    drawn.push({
      texts: [
        ...front.map((text, index) => ({x: margin, y: height - margin - index * lineHeight, text, size})),
        ...texts,
        {x: width / 2, y: margin / 2, text: number, size}
      ],
      lines
    })
    rows = repeats.includes('heading') ? [heading] : []
    left = pageLines
  }
}

function bordersOf(columns: readonly PublicationColumn[]): number[] {
  const borders = [margin]
  for (const column of columns) borders.push(borders.at(-1)! + widths[column])
  return borders
}

/** Break a text into lines that fit: each character is as wide as it is high. None of one character, which PDFium does not see. */
function wrap(text: string, columnWidth: number): string[] {
  const room = Math.floor((columnWidth - 4) / size)
  return text.split('\n').flatMap((line) => {
    const lines: string[] = []
    for (let start = 0; start < line.length;) {
      const end = line.length - start - room === 1 ? start + room - 1 : start + room
      lines.push(line.slice(start, end))
      start = end
    }
    return lines
  })
}
