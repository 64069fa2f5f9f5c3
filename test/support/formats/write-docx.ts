import {Document, Packer, PageOrientation, Paragraph, Table, TableCell, TableRow, TextRun} from 'docx'
import {headingOf, showCell, type PublicationTable} from './publication-table.js'
import {frontLines} from './write-text.js'

/** A Word file: paragraphs above, a table whose heading is repeated on each page, a cell's lines in paragraphs. */
export async function writeDocx(table: PublicationTable): Promise<Uint8Array> {
  const {columns, rows} = table
  const toRow = (texts: readonly string[], tableHeader = false) =>
    new TableRow({tableHeader, children: texts.map((text, index) => toCell(text, widths[columns[index]!]))})
  const file = new Document({
    sections: [
      {
        properties: {page: {size: {orientation: PageOrientation.LANDSCAPE}}},
        children: [
          ...frontLines(table).map((line) => new Paragraph(line)),
          new Table({
            columnWidths: columns.map((column) => widths[column]),
            rows: [
              toRow(
                columns.map((column) => headingOf[column]),
                true
              ),
              ...rows.map(({cells}) => toRow(columns.map((column) => showCell(cells[column]))))
            ]
          })
        ]
      }
    ]
  })
  return new Uint8Array(await Packer.toArrayBuffer(file))
}

/** In twentieths of a point. */
const widths = {
  department: 1600,
  unit: 1600,
  name: 1800,
  total: 1000,
  fiscalAppropriation: 1000,
  specialAccount: 900,
  other: 900,
  goal: 3000,
  indicators: 4600
}

function toCell(text: string, size: number): TableCell {
  return new TableCell({
    width: {size, type: 'dxa'},
    children: text.split('\n').map((line) => new Paragraph({children: [new TextRun({text: line, size: 14})]}))
  })
}
