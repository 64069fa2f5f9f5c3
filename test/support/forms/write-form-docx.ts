import {Document, Packer, Paragraph, Table, TableCell, TableRow} from 'docx'
import type {FormSheet} from './form-sheet.js'
import type {WrittenForm} from './write-form.js'

/** A Word file: titles and notes as paragraphs, a table for each sheet with its cells merged. */
export async function writeFormDocx(sheets: readonly FormSheet[]): Promise<WrittenForm> {
  const children = sheets.flatMap((sheet) => [
    ...sheet.above.map((line) => new Paragraph(line)),
    toTable(sheet),
    ...sheet.below.map((line) => new Paragraph(line))
  ])
  const file = new Document({sections: [{children}]})
  return {
    bytes: new Uint8Array(await Packer.toArrayBuffer(file)),
    placeOf: (sheet, {row, column}) => `表${sheet + 1}第${row + 1}行第${column + 1}列`
  }
}

function toTable({cells, height}: FormSheet): Table {
  const rows = Array.from({length: height}, (_, row) => {
    const own = cells.filter((cell) => cell.row === row)
    return new TableRow({
      children: own.map(
        ({text, across, down}) =>
          new TableCell({
            children: text.split('\n').map((line) => new Paragraph(line)),
            ...(across > 1 && {columnSpan: across}),
            ...(down > 1 && {rowSpan: down})
          })
      )
    })
  })
  return new Table({rows})
}
