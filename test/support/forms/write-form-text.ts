import {toTexts, type FormSheet, type PlacedCell} from './form-sheet.js'

/** A text, and the line, 1-based, in which some words of a cell stand. */
export interface WrittenText {
  readonly text: string
  lineOf(sheet: number, cell: PlacedCell, words: string): number
}

/** Values parted by commas or tabs, all tables in one file, empty lines between. */
export function writeFormSeparated(sheets: readonly FormSheet[], delimiter: ',' | '\t'): WrittenText {
  const quote = (text: string) =>
    text.includes(delimiter) || /["\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
  return writeLines(sheets, (sheet, add) => {
    const alone = (text: string) => add(quote(text) + delimiter.repeat(sheet.width - 1) + '\r\n')
    sheet.above.forEach(alone)
    for (const row of toTexts(sheet)) {
      for (const [index, cell] of row.entries()) {
        add(quote(cell.text), cell)
        add(index < row.length - 1 ? delimiter : '\r\n')
      }
    }
    sheet.below.forEach(alone)
    add('\r\n')
  })
}

/** Markdown: the title as a heading, the first row of the table as that of the table. */
export function writeFormMarkdown(sheets: readonly FormSheet[]): WrittenText {
  return writeLines(sheets, (sheet, add) => {
    for (const [index, line] of sheet.above.entries()) add(`${index === 0 ? '# ' : ''}${line}\n\n`)
    for (const [index, row] of toTexts(sheet).entries()) {
      add('|')
      for (const cell of row) {
        add(' ')
        add(cell.text.replaceAll('|', String.raw`\|`).replaceAll('\n', ''), cell)
        add(' |')
      }
      add('\n')
      if (index === 0) add(`|${' --- |'.repeat(sheet.width)}\n`)
    }
    add('\n')
    for (const line of sheet.below) add(`${line}\n\n`)
  })
}

/** A page with a table for each sheet, its cells merged. */
export function writeFormHtml(sheets: readonly FormSheet[], charset: string): WrittenText {
  return writeLines(
    sheets,
    (sheet, add) => {
      for (const line of sheet.above) add(`<p align=center><b>${escape(line)}</b></p>\n`)
      add('<table border=1 cellspacing=0>\n')
      for (let row = 0; row < sheet.height; row++) {
        add('<tr>\n')
        for (const cell of sheet.cells.filter((each) => each.row === row)) {
          const {across, down, text} = cell
          add(`<td${across > 1 ? ` colspan=${across}` : ''}${down > 1 ? ` rowspan="${down}"` : ''}><p>`)
          add(escape(text).replaceAll('\n', '<br>\n') || '&nbsp;', cell)
          add('</p></td>\n')
        }
        add('</tr>\n')
      }
      add('</table>\n')
      for (const line of sheet.below) add(`<p>${escape(line)}</p>\n`)
    },
    `<!DOCTYPE html>\n<html><head><meta charset="${charset}"><title>绩效</title></head><body>\n`
  )
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

type Add = (text: string, cell?: PlacedCell) => void

function writeLines(
  sheets: readonly FormSheet[],
  write: (sheet: FormSheet, add: Add) => void,
  front = ''
): WrittenText {
  let text = front
  const places = sheets.map((sheet) => {
    const starts = new Map<string, number>()
    write(sheet, (added, cell) => {
      if (cell) starts.set(`${cell.row} ${cell.column}`, text.length)
      text += added
    })
    return starts
  })
  return {
    text,
    lineOf(sheet, cell, words) {
      const start = places[sheet]!.get(`${cell.row} ${cell.column}`)!
      const before = cell.text.slice(0, Math.max(0, cell.text.indexOf(words)))
      return (text.slice(0, start) + before).split('\n').length
    }
  }
}
