import {attributeOf, childOf, type XmlElement} from '../xml/parse-xml.js'
import {leftOut} from './left-out.js'
import {readParagraphs, type WordParagraph} from './paragraphs.js'

/** A place of a Word file that findings name: a cell with its paragraphs, or a paragraph outside tables. */
export interface WordPlace {
  readonly paragraphs: readonly WordParagraph[]
}

interface OpenPlace {
  readonly paragraphs: WordParagraph[]
}

/** A table while it is walked. */
interface OpenTable {
  readonly number: number
  row: number
  column: number
  /** The merged cells that go on in the next row, by column. */
  above: Map<number, OpenPlace>
  below: Map<number, OpenPlace>
  cell?: OpenPlace
}

/**
 * Find the places of a Word file: `T2R5C3` is a cell by table, row and column of its grid, `P12` a paragraph with text outside
 * tables, all 1-based.
 *
 * Tables are counted where they begin, those within cells and text boxes too; rows that are deleted once changes are accepted
 * are not counted. Columns count those that merged cells cover; each address of a merged cell leads to its first.
 */
export function findPlaces(xml: string, body: XmlElement): Map<string, WordPlace> {
  const places = new Map<string, OpenPlace>()
  const tables: OpenTable[] = []
  const fields = {depth: 0}
  let tableCount = 0
  let paragraphCount = 0

  visit(body)
  return places

  function visit(element: XmlElement): void {
    switch (element.local) {
      case 'p':
        if (element.prefix === body.prefix) {
          readParagraphs(xml, element, {fields, visitTable: visit}).forEach(addParagraph)
          return
        }
        break
      case 'tbl':
        tables.push({number: ++tableCount, row: 0, column: 0, above: new Map(), below: new Map()})
        element.children.forEach(visit)
        tables.pop()
        return
      case 'tr':
        visitRow(element, tables.at(-1))
        return
      case 'tc':
        visitCell(element, tables.at(-1))
        return
    }
    if (!leftOut.has(element.local)) element.children.forEach(visit)
  }

  function addParagraph(paragraph: WordParagraph): void {
    const table = tables.at(-1)
    if (table) table.cell?.paragraphs.push(paragraph)
    else if (paragraph.text.trim() !== '') places.set(`P${++paragraphCount}`, {paragraphs: [paragraph]})
  }

  function visitRow(element: XmlElement, table: OpenTable | undefined): void {
    const properties = childOf(element, 'trPr')
    if (!table || (properties && childOf(properties, 'del'))) return
    const before = properties && childOf(properties, 'gridBefore')
    table.row += 1
    table.column = before ? toSpan(xml, before, 0) : 0
    table.below = new Map()
    element.children.forEach(visit)
    table.above = table.below
  }

  function visitCell(element: XmlElement, table: OpenTable | undefined): void {
    if (!table) return
    const properties = childOf(element, 'tcPr')
    const gridSpan = properties && childOf(properties, 'gridSpan')
    const merge = properties && childOf(properties, 'vMerge')
    const span = gridSpan ? toSpan(xml, gridSpan, 1) : 1
    const goesOn = merge !== undefined && attributeOf(xml, merge, 'val') !== 'restart'
    const first = goesOn ? table.above.get(table.column) : undefined
    const place = first ?? {paragraphs: []}
    for (let column = table.column; column < table.column + span; column += 1) {
      places.set(`T${table.number}R${table.row}C${column + 1}`, place)
    }
    if (merge) table.below.set(table.column, place)
    // What stands in a cell that is merged with the one above does not show.
    table.cell = first ? {paragraphs: []} : place
    table.column += span
    element.children.forEach(visit)
    delete table.cell
  }
}

/** More than Word allows. */
const maximumColumns = 1024

function toSpan(xml: string, element: XmlElement, least: number): number {
  const columns = Number(attributeOf(xml, element, 'val'))
  return Number.isInteger(columns) ? Math.min(Math.max(columns, least), maximumColumns) : least
}
