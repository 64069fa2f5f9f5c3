import * as XLSX from '@e965/xlsx'
import {strFromU8, unzipSync} from 'fflate'

/** A comment of a workbook or a Word file, and what it stands at: read by other code than that which wrote it. */
export interface AnchoredComment {
  /** `Sheet!E14` in a workbook; `T2R5C3` or `P12` in a Word file, both counted as they are written. */
  readonly address: string
  /** In a Word file the words that are marked. */
  readonly words?: string
  /** Without blanks and line ends, which programs write in ways of their own. */
  readonly text: string
}

/** The comments of a workbook, also of an OpenDocument one, in the order of its cells. */
export function readWorkbookComments(bytes: Uint8Array): AnchoredComment[] {
  const {Sheets} = XLSX.read(bytes)
  return Object.entries(Sheets).flatMap(([name, sheet]) =>
    Object.entries(sheet).flatMap(([address, cell]: [string, Partial<XLSX.CellObject>]) =>
      (cell.c ?? []).map(({t}) => ({address: `${name}!${address}`, text: withoutBlanks(t)}))
    )
  )
}

/** What a Word file's text is made of, as far as comments need it: tables with rows and cells, paragraphs, words, ranges. */
const wordTag =
  /<(?<close>\/?)w:(?<name>tbl|tr|tc|p|t|commentRangeStart|commentRangeEnd)(?=[ >/])(?<attributes>[^>]*)>(?<text>[^<]*)/g

/** The comments of a Word file whose tables stand beside each other and have no merged cells, in the order of their texts. */
export function readWordComments(bytes: Uint8Array): AnchoredComment[] {
  const parts = unzipSync(bytes)
  const texts = readTexts(strFromU8(parts['word/comments.xml']!))
  const found: AnchoredComment[] = []
  const open = new Map<string, {readonly address: string; words: string}>()
  const place = {table: 0, row: 0, column: 0, paragraph: 0, isInTable: false}
  let paragraph = ''

  for (const {groups} of strFromU8(parts['word/document.xml']!).matchAll(wordTag)) {
    const {name, close, attributes = '', text = ''} = groups!
    const id = /w:id="(\d+)"/.exec(attributes)?.[1] ?? ''
    if (name === 'tbl') {
      place.isInTable = close === ''
      if (place.isInTable) Object.assign(place, {table: place.table + 1, row: 0})
    } else if (name === 'tr' && !close) Object.assign(place, {row: place.row + 1, column: 0})
    else if (name === 'tc' && !close) place.column += 1
    else if (name === 'p' && !close) paragraph = ''
    else if (name === 't' && !close) {
      // Paragraphs without text are not counted.
      if (!place.isInTable && !paragraph.trim() && text.trim()) place.paragraph += 1
      paragraph += text
      for (const range of open.values()) range.words += text
    } else if (name === 'commentRangeStart') open.set(id, {address: '', words: ''})
    else if (name === 'commentRangeEnd') {
      const {words} = open.get(id)!
      open.delete(id)
      found.push({address: addressOf(), words: withoutBlanks(words), text: texts.get(id) ?? ''})
    }
  }
  return found.toSorted((one, other) => (one.address + one.text < other.address + other.text ? -1 : 1))

  function addressOf(): string {
    return place.isInTable ? `T${place.table}R${place.row}C${place.column}` : `P${place.paragraph}`
  }
}

/** The texts of comments by their ids. */
function readTexts(xml: string): Map<string, string> {
  const comments = xml.matchAll(/<w:comment [^>]*w:id="(\d+)"[^>]*>([^]*?)<\/w:comment>/g)
  return new Map([...comments].map(([, id, content]) => [id!, withoutBlanks(content!.replaceAll(/<[^>]*>/g, ''))]))
}

function withoutBlanks(text: string): string {
  return text.replaceAll(/\s/g, '')
}
